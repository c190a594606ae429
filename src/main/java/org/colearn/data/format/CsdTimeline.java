package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The entries of one video in order of time; real files hold some out of order. */
final class CsdTimeline {
    private final CsdSequence.Video video;
    private final int[] order;
    /** The latest end up to each place of the order, which never falls, so that it can be searched by halves. */
    private final float[] latestEnd;

    CsdTimeline(CsdSequence.Video video) {
        this.video = video;
        this.order = IntStream.range(0, video.entries())
                .boxed()
                .sorted(Comparator.comparingDouble(video::start))
                .mapToInt(Integer::intValue)
                .toArray();
        this.latestEnd = new float[order.length];
        float latest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < order.length; i++) {
            latest = Math.max(latest, video.end(order[i]));
            latestEnd[i] = latest;
        }
    }

    CsdSequence.Video video() {
        return video;
    }

    /** Entries that share time with an interval, in order of time. */
    List<Integer> overlapping(float start, float end) {
        List<Integer> entries = new ArrayList<>();
        for (int i = firstEndingAfter(start); i < order.length && video.start(order[i]) < end; i++) {
            if (video.end(order[i]) > start) {
                entries.add(order[i]);
            }
        }
        return entries;
    }

    private int firstEndingAfter(float moment) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestEnd[middle] > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
