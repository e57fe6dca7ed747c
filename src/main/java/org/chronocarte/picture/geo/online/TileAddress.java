package org.chronocarte.picture.geo.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a server has its tiles: an address with {@code {z}}, {@code {x}} and {@code {y}}, and {@code {r}} where tiles of
 * twice as many pixels go by another name. Always https, but for a server on this very computer.
 *
 * @param template the address
 */
record TileAddress(String template) {

    private static final int LONGEST = 1000;
    private static final String LARGER = "@2x";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern FIELD = Pattern.compile("\\{[^}]*}");
    private static final Set<String> KNOWN = Set.of("{z}", "{x}", "{y}", "{r}");

    /** @throws IllegalArgumentException when it is no such address */
    TileAddress {
        if (template.length() > LONGEST
                || !template.contains("{z}")
                || !template.contains("{x}")
                || !template.contains("{y}")
                || FIELD.matcher(template).results().anyMatch(found -> !KNOWN.contains(found.group()))) {
            throw new IllegalArgumentException("no address of tiles");
        }
        URI first = filled(template, 0, 0, 0);
        if (!isSafe(first) && !isHere(first)) {
            throw new IllegalArgumentException("neither https nor this computer");
        }
        if (!first.getRawAuthority().equals(filled(template, 1, 1, 1).getRawAuthority())) {
            throw new IllegalArgumentException("the server cannot depend on the tile");
        }
    }

    /** Reads what a reader has typed; empty when it is no address of tiles. */
    static Optional<TileAddress> parse(String typed) {
        try {
            return Optional.of(new TileAddress(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The server's name. */
    String host() {
        return uri(0, 0, 0).getHost();
    }

    /** The address of one tile. */
    URI uri(int z, int x, int y) {
        return filled(template, z, x, y);
    }

    /** Whether the server may send us on to another address: never to one that anybody on the way can read. */
    boolean mayLeadTo(URI other) {
        return isSafe(other) || (isHere(uri(0, 0, 0)) && isHere(other));
    }

    private static URI filled(String template, int z, int x, int y) {
        String address = template.replace("{z}", String.valueOf(z))
                .replace("{x}", String.valueOf(x))
                .replace("{y}", String.valueOf(y))
                .replace("{r}", LARGER);
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }

    private static boolean isSafe(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) && isPlain(uri);
    }

    private static boolean isHere(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) && isPlain(uri) && HERE.contains(uri.getHost());
    }

    private static boolean isPlain(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    }
}
