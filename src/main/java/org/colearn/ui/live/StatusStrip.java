package org.colearn.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.text.UiText;
import org.controlsfx.control.StatusBar;

/** The bottom line: a message, progress over all runs, the run and epoch under way, throughput and time left. */
public final class StatusStrip {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final StatusBar root = new StatusBar();
    private final Label run = part("status-run");
    private final Label rate = part("status-rate");
    private final Label left = part("status-left");
    private final Pacer words = new Pacer(LiveView.BETWEEN_WORDS, () -> this.model.ifPresent(this::update));
    private Optional<LiveModel> model = Optional.empty();
    private String said = ""; // once, or it would push aside whatever else is said while it trains

    /** A line that says it is ready. */
    public StatusStrip() {
        root.setId("status-strip");
        LiveStyle.on(root);
        root.setText(UiText.of("status.ready"));
        var parts = new HBox(16, run, rate, left);
        parts.setAlignment(Pos.CENTER_RIGHT);
        parts.setPadding(new Insets(0, 8, 0, 16));
        root.getRightItems().setAll(parts);
    }

    /** The view. */
    public Node node() {
        return root;
    }

    /** Clears it for the experiment that is about to run; JavaFX thread. */
    public void begin(ExperimentSpec spec, Dataset data) {
        words.stop();
        model = Optional.of(new LiveModel(spec, data));
        root.setText(UiText.of("status.preparing"));
        said = "";
        root.setProgress(0);
        List.of(run, rate, left).forEach(label -> label.setText(""));
    }

    /** Takes what the experiment said since the last pulse, in order; JavaFX thread. */
    public void accept(List<ExperimentEvent> events) {
        model.ifPresent(now -> {
            boolean before = now.growing();
            events.forEach(now::accept);
            if (before != now.growing()) {
                words.now();
            } else {
                words.request();
            }
        });
    }

    /** Shows a message at the left, such as "Saved loss.svg"; JavaFX thread. */
    public void say(String message) {
        root.setText(message);
    }

    private void update(LiveModel now) {
        Progress progress = Progress.of(now);
        String message = message(now);
        if (!message.isEmpty() && !message.equals(said)) {
            said = message;
            root.setText(message);
        }
        root.setProgress(now.ended() ? 0 : progress.share()); // the bar hides at 0
        root.setAccessibleText(UiText.of("status.progress.accessible", (int) Math.round(100 * progress.share())));
        int planned = now.spec().training().epochs();
        run.setText(progress.current()
                .map(trace -> UiText.of(
                        "status.run",
                        Long.toString(trace.key().seed()),
                        ResultRow.arm(trace),
                        Math.min(planned, trace.currentEpoch()),
                        planned))
                .orElse(""));
        rate.setText(
                progress.epochsPerMinute().isPresent() && !now.paused()
                        ? UiText.of(
                                "status.rate",
                                Figures.rate(progress.epochsPerMinute().getAsDouble()))
                        : "");
        left.setText(
                progress.secondsLeft().isPresent() && !now.ended()
                        ? left(progress.secondsLeft().getAsDouble())
                        : "");
    }

    private static String message(LiveModel now) {
        if (now.ended()) {
            return UiText.of(
                    "status.done", now.in(Phase.COMPLETED).size(), now.runs().size());
        }
        if (now.paused()) {
            return UiText.of("status.paused");
        }
        return now.started() ? UiText.of("status.training") : "";
    }

    /** Coarser the longer it takes: an estimate that counts seconds of hours would pretend. */
    private static String left(double seconds) {
        if (seconds < MINUTE) {
            return UiText.of("status.left.seconds", (int) Math.ceil(seconds));
        }
        int minutes = (int) Math.ceil(seconds / MINUTE);
        return seconds < HOUR
                ? UiText.of("status.left.minutes", minutes)
                : UiText.of("status.left.hours", minutes / MINUTE, minutes % MINUTE);
    }

    private static Label part(String id) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
