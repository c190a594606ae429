package org.colearn.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/** Tells when a picture has changed several times, so that more than its first appearance was seen. */
final class Growth {
    private static final int PICTURES = 4;

    private final Callable<Integer> picture;
    private final Set<Integer> seen = new HashSet<>();

    Growth(Callable<Integer> picture) {
        this.picture = picture;
    }

    boolean seen() throws Exception {
        seen.add(picture.call());
        return seen.size() >= PICTURES;
    }
}
