package org.colearn.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a reader was, to go back and forward as in a browser. */
final class Trail {
    private final List<Stop> stops = new ArrayList<>();
    private int here = -1;

    /**
     * A place in a document.
     *
     * @param path of the document
     * @param depth how far it was scrolled, from 0 to 1
     */
    record Stop(String path, double depth) {}

    /** Goes on to a document; what was ahead is forgotten. */
    void go(String path, double depthNow) {
        leave(depthNow);
        stops.subList(here + 1, stops.size()).clear();
        stops.add(new Stop(path, 0));
        here++;
    }

    /** Goes so many stops on, or back where negative; empty if there are none. */
    Optional<Stop> move(int steps, double depthNow) {
        if (!canMove(steps)) {
            return Optional.empty();
        }
        leave(depthNow);
        here += steps;
        return Optional.of(stops.get(here));
    }

    boolean canMove(int steps) {
        return here + steps >= 0 && here + steps < stops.size();
    }

    private void leave(double depth) {
        if (here >= 0) {
            stops.set(here, new Stop(stops.get(here).path(), depth));
        }
    }
}
