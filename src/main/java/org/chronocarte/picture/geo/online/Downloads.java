package org.chronocarte.picture.geo.online;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.jspecify.annotations.Nullable;

/** Asks servers for tiles, never for more than two at once. Opens nothing before the first. Safe for several threads. */
final class Downloads {

    private static final int AT_ONCE = 2;
    /** Tiles have some 20 kB; the largest seen, of 512 pixels from the air, have 700. */
    private static final int LARGEST = 4 << 20;

    private static final int MOST_REDIRECTS = 3;
    private static final int NOT_MODIFIED = 304;
    /** Longer than any sound one; a longer one would not fit the file that it is kept in. */
    private static final int LONGEST_TAG = 500;

    private final String agent;
    private final Duration patience;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private @Nullable HttpClient client;

    /**
     * @param agent what to call ourselves
     * @param patience for one tile
     */
    Downloads(String agent, Duration patience, Clock clock) {
        this.agent = agent;
        this.patience = patience;
        this.clock = clock;
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(patience)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }

    /**
     * Asks for a tile; blocks until there is an answer, or patience ends.
     *
     * @param known what is there already, to be asked whether it still holds
     * @throws IOException when the tile, and no other, cannot be had
     * @throws InterruptedException when the thread is; the server is then asked no more
     */
    Answer ask(TileAddress server, URI uri, Optional<KeptTile> known) throws IOException, InterruptedException {
        turns.acquire();
        try {
            URI at = uri;
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                HttpResponse<byte[]> response = send(at, known);
                Optional<String> location = isRedirect(response.statusCode())
                        ? response.headers().firstValue("location")
                        : Optional.empty();
                if (location.isEmpty()) {
                    return answer(uri, response, known);
                }
                at = at.resolve(location.get());
                if (!server.mayLeadTo(at)) {
                    return failed(Trouble.UNUSABLE, "is sent on to an address that is not safe");
                }
            }
            return failed(Trouble.UNUSABLE, "is sent on without end");
        } catch (IllegalArgumentException e) {
            return failed(Trouble.UNUSABLE, "is sent on to what is no address");
        } catch (LimitedBody.TooLongException e) {
            return failed(Trouble.UNUSABLE, String.valueOf(e.getMessage()));
        } catch (NoAnswerException e) {
            return failed(Trouble.NO_NETWORK, String.valueOf(e.getCause()));
        } finally {
            turns.release();
        }
    }

    /** Says that no answer came. */
    private static final class NoAnswerException extends IOException {
        private static final long serialVersionUID = 1;

        NoAnswerException(Throwable cause) {
            super(cause);
        }
    }

    private HttpResponse<byte[]> send(URI uri, Optional<KeptTile> known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", agent)
                .header("Accept", "image/png,image/jpeg,image/webp,image/*;q=0.8")
                .timeout(patience);
        known.map(KeptTile::etag).filter(tag -> !tag.isEmpty()).ifPresent(tag -> request.header("If-None-Match", tag));
        known.map(KeptTile::changed)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> coming =
                client().sendAsync(request.build(), head -> new LimitedBody(LARGEST));
        try {
            // The request's own timeout ends with the headers; a body that drips would take for ever.
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LimitedBody.TooLongException tooLong) {
                throw tooLong;
            }
            throw new NoAnswerException(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new NoAnswerException(e);
        } finally {
            coming.cancel(true);
        }
    }

    private static boolean isRedirect(int status) {
        return status >= 300 && status < 400 && status != NOT_MODIFIED;
    }

    private Answer answer(URI uri, HttpResponse<byte[]> response, Optional<KeptTile> known) throws IOException {
        HttpHeaders headers = response.headers();
        Freshness freshness = Freshness.of(headers, clock.instant());
        int status = response.statusCode();
        if (status == NOT_MODIFIED && known.isPresent()) {
            return new Answer.Sent(known.get().freshUntil(freshness.until()), freshness.storable());
        }
        return switch (status) {
            case 200 -> picture(uri, response, freshness);
            case 204, 404, 410 -> new Answer.None();
            case 401, 402, 403, 451 -> failed(Trouble.REFUSED, "status " + status);
            case 408, 425, 429, 503 -> later(Trouble.BUSY, status, headers);
            default -> {
                if (status >= 500) {
                    yield later(Trouble.BROKEN, status, headers);
                }
                throw new IOException("the server answers " + status);
            }
        };
    }

    private Answer later(Trouble trouble, int status, HttpHeaders headers) {
        return new Answer.Failed(
                trouble, Freshness.retryAfter(headers, clock.instant()), "the server answers " + status);
    }

    private static Answer failed(Trouble trouble, String why) {
        return new Answer.Failed(trouble, Optional.empty(), why);
    }

    private static Answer picture(URI uri, HttpResponse<byte[]> response, Freshness freshness) throws IOException {
        byte[] bytes = response.body();
        if (bytes.length == 0) {
            return new Answer.None();
        }
        HttpHeaders headers = response.headers();
        String type = headers.firstValue("content-type").orElse("image/").toLowerCase(Locale.ROOT);
        if (!type.startsWith("image/") && !type.startsWith("application/octet-stream")) {
            return failed(Trouble.UNUSABLE, "it sends " + type);
        }
        if (Picture.isPage(bytes)) {
            return failed(Trouble.UNUSABLE, "it sends a page");
        }
        if (!Picture.isWhole(bytes)) {
            throw new IOException("the server sends no whole picture");
        }
        return new Answer.Sent(
                new KeptTile(
                        uri.toString(),
                        freshness.until(),
                        said(headers, "etag"),
                        said(headers, "last-modified"),
                        bytes),
                freshness.storable());
    }

    private static String said(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST_TAG)
                .orElse("");
    }
}
