package org.chronocarte.io.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.VaguePlace;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in the gazetteer that comes with the application, which it reads when it is first asked: most dossiers
 * bring their own positions. Safe for several threads. Blocks then: not for the FX thread.
 */
public final class GazetteerFinder implements PlaceFinder {

    private volatile @Nullable PlaceResolver resolver;

    @Override
    public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries) {
        return find(queries, List.of());
    }

    @Override
    public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries, Collection<Position> others) {
        return queries.isEmpty() ? Map.of() : opened().find(queries, others);
    }

    @Override
    public List<PlaceQuery> listed(PlaceQuery query) {
        return opened().listed(query);
    }

    @Override
    public List<FoundPlace> similar(PlaceQuery query) {
        return opened().similar(query);
    }

    @Override
    public Optional<VaguePlace> vague(PlaceQuery query) {
        return VagueNames.of(query.name());
    }

    @Override
    public Optional<Misplaced> misplaced(PlaceQuery query, Position position) {
        return opened().misplaced(query, position);
    }

    private PlaceResolver opened() {
        PlaceResolver known = resolver;
        return known == null ? open() : known;
    }

    private synchronized PlaceResolver open() {
        PlaceResolver known = resolver;
        if (known == null) {
            try {
                known = new PlaceResolver(Gazetteer.bundled());
            } catch (IOException e) {
                throw new UncheckedIOException("the application's own gazetteer is broken", e);
            }
            resolver = known;
        }
        return known;
    }
}
