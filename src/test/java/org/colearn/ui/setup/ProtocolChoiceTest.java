package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.colearn.experiment.Protocol;
import org.colearn.training.ModalityDropout.Granularity;
import org.junit.jupiter.api.Test;

class ProtocolChoiceTest {
    private final ProtocolChoice protocol = new ProtocolChoice();

    @Test
    void strictIsTheFirstChoice() {
        assertThat(protocol.practice()).contains(Protocol.STRICT);
    }

    @Test
    void followingTheStudyChangesEveryDetail() {
        protocol.follow(Protocol.PUBLISHED);

        assertThat(protocol.practice()).contains(Protocol.PUBLISHED);
        assertThat(protocol.granularity().get()).isEqualTo(Granularity.BATCH);
        assertThat(protocol.lastBatch().get()).isEqualTo(ProtocolChoice.LastBatch.DISCARD);
    }

    @Test
    void oneDetailMakesItTheUsersOwn() {
        protocol.granularity().set(Granularity.BATCH);

        assertThat(protocol.practice()).isEmpty();
    }
}
