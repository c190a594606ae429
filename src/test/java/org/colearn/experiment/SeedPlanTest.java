package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedPlanTest {
    @Test
    void itSaysWhatTheSeedsAreFor() {
        assertThat(new SeedPlan(12, 3000, SeedPlan.ACCURACY_RESOLUTION, 10).sentence(2))
                .isEqualTo("about 12 more seeds, about 25 minutes on 2 cores, to know it within 1 point");
        assertThat(new SeedPlan(1, 10, SeedPlan.ERROR_RESOLUTION, 3).sentence(1))
                .isEqualTo("about 1 more seed, less than a minute on 1 core, to know it within 0.02"
                        + " (a rough figure, from 3 seeds)");
    }

    @Test
    void nothingMoreIsNeededWhereItIsKnown() {
        assertThat(new SeedPlan(0, 0, SeedPlan.ACCURACY_RESOLUTION, 10).sentence(2))
                .isEqualTo("known within 1 point");
    }
}
