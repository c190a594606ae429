package org.colearn.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class EventRelayTest {
    private static final int PRODUCERS = 4;
    private static final int EACH = 5_000;

    private record Item(int producer, int number) {}

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everythingArrivesOnceAndInOrderWhileSeveralThreadsOffer() throws InterruptedException {
        List<Item> received = Collections.synchronizedList(new ArrayList<>());
        List<Boolean> onFxThread = Collections.synchronizedList(new ArrayList<>());
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        var all = new CountDownLatch(PRODUCERS * EACH);
        var relay = new EventRelay<Item>(items -> {
            onFxThread.add(Platform.isFxApplicationThread());
            sizes.add(items.size());
            received.addAll(items);
            items.forEach(item -> all.countDown());
        });
        List<Thread> producers = IntStream.range(0, PRODUCERS)
                .mapToObj(p -> new Thread(() -> IntStream.range(0, EACH).forEach(i -> relay.offer(new Item(p, i)))))
                .toList();
        producers.forEach(Thread::start);
        for (Thread producer : producers) {
            producer.join();
        }
        all.await();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(received).hasSize(PRODUCERS * EACH);
        for (int p = 0; p < PRODUCERS; p++) {
            int producer = p;
            assertThat(received.stream()
                            .filter(item -> item.producer() == producer)
                            .map(Item::number))
                    .containsExactlyElementsOf(IntStream.range(0, EACH).boxed().toList());
        }
        assertThat(onFxThread).doesNotContain(false);
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(1, EventRelay.MOST_PER_PULSE));
    }

    @Test
    void aPulseTakesABoundedNumberOfItems() throws Exception {
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        int waiting = 3 * EventRelay.MOST_PER_PULSE + 1;
        var all = new CountDownLatch(waiting);
        var relay = new EventRelay<Integer>(items -> {
            sizes.add(items.size());
            items.forEach(item -> all.countDown());
        });
        WaitForAsyncUtils.asyncFx(() -> IntStream.range(0, waiting).forEach(relay::offer))
                .get();
        all.await();
        int most = EventRelay.MOST_PER_PULSE;
        assertThat(sizes).containsExactly(most, most, most, 1);
    }

    @Test
    void aRelayThatFellAsleepWakesUpAgain() throws Exception {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        var relay = new EventRelay<Integer>(items -> items.forEach(item -> {
            first.countDown();
            second.countDown();
        }));
        relay.offer(1);
        first.await();
        TimeUnit.SECONDS.sleep(1); // far more than the idle pulses before sleep
        relay.offer(2);
        second.await();
        assertThat(second.getCount()).isZero();
    }

    @Test
    void flushHandsOverAtOnceAndCloseLosesNothingOfferedBefore() throws Exception {
        List<Integer> received = new ArrayList<>();
        var relay = new EventRelay<Integer>(received::addAll);
        WaitForAsyncUtils.asyncFx(() -> {
                    relay.offer(1);
                    relay.flush();
                    assertThat(received).containsExactly(1);
                    relay.offer(2);
                    relay.close();
                    relay.offer(3);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(received).containsExactly(1, 2);
    }
}
