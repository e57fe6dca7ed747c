import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.gazetteer.NameKey;

/** Writes the four files of the gazetteer. */
final class PackWriter {

    private final Names names;
    private final List<PackedPlace> places;
    private final Collection<int[]> codes;

    PackWriter(Names names, List<PackedPlace> places, Collection<int[]> codes) {
        this.names = names;
        this.places = places;
        this.codes = codes;
    }

    void write(Path output) throws IOException {
        Map<String, Integer> divisions = new LinkedHashMap<>();
        short[] ofPlace = new short[places.size()];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            PackedPlace place = places.get(i);
            String division = place.country() + "\t" + place.region() + "\t" + place.department();
            Integer number = divisions.putIfAbsent(division, divisions.size());
            ofPlace[i] = (short) (number == null ? divisions.size() - 1 : number);
            text.write((place.text() + "\n").getBytes(StandardCharsets.UTF_8));
            List<String> called = new ArrayList<>(List.of(place.name(), place.fr(), place.en()));
            called.addAll(place.more());
            Set<Integer> seen = new HashSet<>();
            for (int name = 0; name < called.size(); name++) {
                NameKey key = NameKey.of(called.get(name));
                if (!key.bare().isEmpty() && seen.add(key.hash())) {
                    keys.add(key(key.hash(), i, name));
                }
            }
        }
        long[] sorted = keys.stream().mapToLong(Long::longValue).sorted().toArray();
        Files.createDirectories(output);
        writePlaces(output.resolve("places.bin"), text.toByteArray(), ofPlace, sorted);
        writeDivisions(output.resolve("divisions.tsv"), divisions.keySet());
        writeCountries(output.resolve("countries.tsv"));
        writeCodes(output.resolve("codes.bin"));
    }

    /** Signed hash, then number of the place, then which of its names it is. */
    private static long key(int hash, int place, int name) {
        if (name > 31 || place >= 1 << 26) {
            throw new IllegalStateException("place " + place + " has too many names");
        }
        return (long) hash << 32 | (long) place << 5 | name;
    }

    private void writePlaces(Path file, byte[] text, short[] divisions, long[] keys) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ByteArrayOutputStream deltas = new ByteArrayOutputStream();
            long previous = Integer.MIN_VALUE;
            for (long key : keys) {
                long delta = (key >> 32) - previous;
                previous = key >> 32;
                for (; delta > 127; delta >>>= 7) {
                    deltas.write((int) (delta & 127 | 128));
                }
                deltas.write((int) delta);
            }
            out.writeInt(0x43474131);
            out.writeInt(places.size());
            out.writeInt(keys.length);
            out.writeInt(text.length);
            out.writeInt(deltas.size());
            out.write(text);
            for (PackedPlace place : places) {
                out.writeInt((int) Math.round(place.lat() * 1e4));
            }
            for (PackedPlace place : places) {
                out.writeInt((int) Math.round(place.lon() * 1e4));
            }
            for (PackedPlace place : places) {
                out.writeInt(place.population());
            }
            for (short division : divisions) {
                out.writeShort(division);
            }
            for (PackedPlace place : places) {
                out.writeByte(place.kind().ordinal());
            }
            for (long key : keys) {
                out.writeInt((int) key);
            }
            out.write(deltas.toByteArray());
        }
        System.out.println(file + " " + Files.size(file) + " bytes, " + places.size() + " places, " + keys.length + " names");
    }

    /** A line a division, in the order of their numbers: country, region, département, and what its names and codes fold to. */
    private void writeDivisions(Path file, Set<String> divisions) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String each : divisions) {
            String[] fields = each.split("\t", -1);
            String region = fields[0] + "." + fields[1];
            Set<String> called = new LinkedHashSet<>(names.regionAliases.getOrDefault(region, Set.of()));
            called.addAll(names.departmentAliases.getOrDefault(fields[2], Set.of()));
            Set<String> folded = new LinkedHashSet<>();
            called.forEach(name -> folded.add(NameKey.of(name).bare()));
            folded.remove("");
            lines.append(fields[0]).append('\t');
            // Overseas, a département is a region too, and has one name.
            boolean overseas = fields[2].length() == 3;
            String regionName = overseas ? names.departments.getOrDefault(fields[2], "") : names.regions.getOrDefault(region, "");
            lines.append(fields[1].isEmpty() ? "" : regionName).append('\t');
            lines.append(names.departments.getOrDefault(fields[2], "")).append('\t');
            lines.append(String.join("|", folded)).append('\n');
        }
        Files.writeString(file, lines);
    }

    /** A name that two countries share says neither. */
    private String keys(String code, Set<String> called) {
        Set<String> keys = new LinkedHashSet<>(Set.of(NameKey.of(code).bare()));
        called.forEach(name -> keys.add(NameKey.of(name).bare()));
        keys.removeIf(key -> key.isEmpty() || names.shared.contains(key));
        return String.join("|", keys);
    }

    private void writeCountries(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        names.countries.forEach((code, called) ->
                lines.append(code).append('\t').append(keys(code, called)).append('\n'));
        Files.writeString(file, lines);
    }

    private void writeCodes(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(0x43474331);
            out.writeInt(codes.size());
            for (int column = 0; column < 3; column++) {
                for (int[] each : codes) {
                    out.writeInt(each[column]);
                }
            }
        }
    }
}
