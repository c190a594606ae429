package org.colearn.ui.setup;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.colearn.data.DataSpec;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** One reading of data at a time in the background; the next one, or giving up, stops the one before. */
final class BackgroundReading {
    private final DataOpener opener;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicInteger latest = new AtomicInteger();

    /**
     * Nothing is being read.
     *
     * @param opener reads data, called in the background
     * @param background where data are read
     * @param window where results are delivered; every method is called there too
     */
    BackgroundReading(DataOpener opener, Executor background, Executor window) {
        this.opener = opener;
        this.background = background;
        this.window = window;
    }

    /** Reads, then calls one of the two back, unless the reading was given up meanwhile. */
    void begin(DataSpec spec, Consumer<OpenedData> whenRead, Consumer<String> whenRefused) {
        int ticket = latest.incrementAndGet();
        progress.set(0);
        background.execute(() -> {
            Runnable report = read(spec, ticket, whenRead, whenRefused);
            deliver(ticket, report);
        });
    }

    /** Stops what is being read; nobody is called back. */
    void giveUp() {
        latest.incrementAndGet();
    }

    /** The share of bytes that were read, 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    private void deliver(int ticket, Runnable report) {
        window.execute(() -> {
            if (ticket == latest.get()) {
                report.run();
            }
        });
    }

    private Runnable read(DataSpec spec, int ticket, Consumer<OpenedData> whenRead, Consumer<String> whenRefused) {
        try {
            OpenedData data = opener.open(spec, share -> {
                deliver(ticket, () -> progress.set(share));
                return ticket == latest.get();
            });
            return () -> whenRead.accept(data);
        } catch (OutOfMemoryError full) {
            return () -> whenRefused.accept(UiText.of("data.outOfMemory", spec.source()));
        } catch (RuntimeException | LinkageError refused) {
            return () -> whenRefused.accept(Sentences.of(refused));
        }
    }
}
