package org.chronocarte.io.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.format.archive.ArchiveManifest.Listed;
import org.chronocarte.io.format.zip.BoundedZip;
import org.chronocarte.io.format.zip.CountedInput;
import org.jspecify.annotations.Nullable;

/** Checks the files of an archive, one after another, against its manifest. */
final class ArchiveCheck {

    private final Map<String, Listed> awaited = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Measured current;
    private @Nullable Listed listed;

    /** A file's bytes, measured as they pass. */
    private static final class Measured extends DigestInputStream {

        private final CountedInput counted;

        Measured(CountedInput counted) {
            super(counted, Sha256.digest());
            this.counted = counted;
        }

        long size() {
            return counted.count();
        }
    }

    /** @throws ArchiveException when it lists a file outside of the archive, or one twice */
    ArchiveCheck(ArchiveManifest manifest) throws ArchiveException {
        for (Listed each : manifest.files()) {
            if (BoundedZip.leadsOutside(each.path())) {
                throw new ArchiveException("archive-path", each.path());
            }
            if (awaited.put(each.path(), each) != null) {
                throw new ArchiveException("archive-duplicate", each.path());
            }
        }
    }

    /**
     * Begins with a file.
     *
     * @return its bytes, to be read as far as is wanted
     */
    InputStream begin(String file, InputStream content) throws ArchiveException {
        if (BoundedZip.leadsOutside(file)) {
            throw new ArchiveException("archive-path", file);
        }
        // Some file systems take two names that differ in case for one.
        if (!seen.add(file.toLowerCase(Locale.ROOT))) {
            throw new ArchiveException("archive-duplicate", file);
        }
        listed = awaited.remove(file);
        if (listed == null) {
            throw new ArchiveException("archive-unlisted", file);
        }
        current = new Measured(new CountedInput(content));
        return current;
    }

    /** Ends with a file: all of it is as the manifest says. */
    void end() throws IOException {
        Measured measured = current;
        Listed expected = listed;
        if (measured == null || expected == null) {
            throw new IllegalStateException("no file was begun");
        }
        measured.transferTo(OutputStream.nullOutputStream());
        Listed found = Listed.of(
                expected.path(), measured.size(), measured.getMessageDigest().digest());
        if (found.size() != expected.size()) {
            throw new ArchiveException(
                    "archive-size", expected.path(), Long.toString(found.size()), Long.toString(expected.size()));
        }
        if (!found.sha256().equals(expected.sha256())) {
            throw new ArchiveException("archive-hash", expected.path());
        }
    }

    /** Nothing that was listed is missing. */
    void complete() throws ArchiveException {
        String missing = awaited.keySet().stream().sorted().findFirst().orElse(null);
        if (missing != null) {
            throw new ArchiveException("archive-missing", missing);
        }
    }
}
