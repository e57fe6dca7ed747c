package org.chronocarte.io.format.archive;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What an archive says that it holds, in its first file. Fields that are not known are passed over.
 *
 * @param version of the archive's format
 * @param files all others, in their order
 */
public record ArchiveManifest(int version, List<Listed> files) {

    /** The first file of every archive. */
    public static final String NAME = "manifest.json";

    /** The file that holds the dossier. */
    public static final String DOSSIER = "dossier.json";

    /** The file that holds an extract of the base map, in archives that have one. */
    public static final String GROUND = "basemap.pmtiles";

    /** The folder that holds pictures. */
    public static final String PICTURES = "pictures/";

    /** The version that is written, and the newest that can be read. */
    public static final int VERSION = 1;

    private static final String FORMAT = "chronocarte-archive";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public ArchiveManifest {
        files = List.copyOf(files);
    }

    /**
     * A file in an archive.
     *
     * @param path with forward slashes
     * @param size in bytes
     * @param sha256 64 hexadecimal digits in lower case
     */
    public record Listed(String path, long size, String sha256) {

        /** With the digest that the bytes have. */
        public static Listed of(String path, long size, byte[] digest) {
            return new Listed(path, size, HexFormat.of().formatHex(digest));
        }
    }

    /** The file's bytes. */
    public byte[] write() throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("version", version);
        node.put("application", "Chronocarte");
        ArrayNode all = node.putArray("files");
        for (Listed each : files) {
            all.addObject().put("path", each.path()).put("size", each.size()).put("sha256", each.sha256());
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsBytes(node);
    }

    /** @throws IOException when that is no manifest */
    static ArchiveManifest read(byte[] bytes) throws IOException {
        JsonNode node = MAPPER.readTree(bytes);
        if (node == null
                || !node.path("format").asText().equals(FORMAT)
                || !node.path("version").canConvertToInt()) {
            throw new IOException("not the manifest of an archive");
        }
        int version = node.path("version").intValue();
        List<Listed> files = new ArrayList<>();
        for (JsonNode each : node.path("files")) {
            boolean fine = each.path("path").isTextual()
                    && each.path("size").canConvertToLong()
                    && each.path("sha256").isTextual();
            if (!fine && version <= VERSION) {
                throw new IOException("a file is not described");
            }
            files.add(new Listed(
                    each.path("path").asText(),
                    each.path("size").asLong(),
                    each.path("sha256").asText()));
        }
        return new ArchiveManifest(version, files);
    }
}
