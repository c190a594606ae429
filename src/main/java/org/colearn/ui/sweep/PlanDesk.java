package org.colearn.ui.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Duration;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.Reproduction;
import org.colearn.model.Architectures;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/** Where a sweep is put together: the builder, what it comes to, what that costs, and the published experiments. */
final class PlanDesk {
    private static final Duration WHILE_TYPING = Duration.millis(700);
    private static final List<String> PUBLISHED_MODALITIES = List.of("language", "audio", "video");

    private final Workspace workspace;
    private final DataShelf shelf;
    private final Estimate estimate;
    private final PlanPane pane;
    private final Consumer<Boolean> onStandIn;
    private final Pacer measure = new Pacer(WHILE_TYPING, this::measure);
    private Optional<SweepSpec> preset = Optional.empty(); // stands as it is until a field is edited
    private List<String> ofFile = List.of();
    private boolean filling = true; // until the pane is put together
    private boolean blocked;
    private boolean closed;

    /**
     * An empty desk.
     *
     * @param begin starts a sweep
     * @param onStandIn hears whether what is planned reproduces a published experiment on a stand-in for its data
     */
    PlanDesk(Workspace workspace, int workers, Consumer<SweepSpec> begin, Consumer<Boolean> onStandIn) {
        this.workspace = workspace;
        this.onStandIn = onStandIn;
        shelf = new DataShelf(workspace.background(), workspace.window(), DataSources::open, this::revise);
        estimate = new Estimate(workspace.background(), workspace.window(), workers, this::revise);
        pane = new PlanPane(Architectures.all(), this::edited, () -> planned().ifPresent(begin), this::reproduce);
        workspace.dataset().addListener((observed, before, now) -> offer());
        workspace.results().addListener((observed, before, now) -> revise());
        filling = false;
        offer();
    }

    Node node() {
        return pane.node();
    }

    /** Looks again at setup pane and fields. */
    void revise() {
        Wish wish = pane.wish();
        wish.sources().forEach(shelf::want);
        Planner planner = new Planner(shelf.opened(), workspace.question().get());
        if (preset.isEmpty()) {
            pane.offerModalities(planner.dropped(wish.sources()));
        }
        Plan plan = preset.<Plan>map(Plan.Ready::new).orElseGet(() -> planner.plan(pane.wish()));
        String problem = wish.sources().stream()
                .flatMap(source -> shelf.problem(source).stream())
                .findFirst()
                .orElse(plan instanceof Plan.Refused refused ? refused.sentence() : "");
        if (problem.isEmpty() && workspace.results().getValue().isEmpty()) {
            problem = UiText.of("sweep.plan.notSaved");
        }
        pane.problem(problem);
        pane.estimate(words(plan));
        pane.startable(plan instanceof Plan.Ready && problem.isEmpty() && !blocked);
        if (plan instanceof Plan.Ready) {
            measure.request();
        }
    }

    /** Takes a sweep as it was specified elsewhere. */
    void open(SweepSpec spec) {
        ofFile = spec.studies().stream()
                .map(study -> study.data().source())
                .distinct()
                .toList();
        offer();
        take(spec);
    }

    /** Whether a sweep is under way, so that no other can be started. */
    void block(boolean busy) {
        blocked = busy;
        revise();
    }

    void close() {
        closed = true;
        measure.stop();
        estimate.close();
    }

    /** Whether a sweep reproduces a published experiment on built-in data. */
    static boolean isOnStandIn(SweepSpec spec) {
        return Published.reproduced(spec)
                .filter(known -> known.data().isEmpty())
                .isPresent();
    }

    private Optional<SweepSpec> planned() {
        Plan plan = preset.<Plan>map(Plan.Ready::new)
                .orElseGet(
                        () -> new Planner(shelf.opened(), workspace.question().get()).plan(pane.wish()));
        return plan instanceof Plan.Ready ready ? Optional.of(ready.spec()) : Optional.empty();
    }

    private String words(Plan plan) {
        if (plan instanceof Plan.Ready ready) {
            String words = estimate.words(ready.spec());
            return preset.map(spec -> UiText.of(
                            Published.reproduced(spec).isPresent() ? "sweep.estimate.preset" : "sweep.estimate.file",
                            spec.name(),
                            words))
                    .orElse(words);
        }
        return plan instanceof Plan.Opening ? UiText.of("sweep.estimate.opening") : "";
    }

    private void measure() {
        if (!blocked && !closed) { // the end of a sweep may ask for a last estimate while the window goes
            planned().ifPresent(estimate::measure);
        }
    }

    private void edited() {
        if (!filling) {
            preset = Optional.empty();
            onStandIn.accept(false);
            revise();
        }
    }

    /** The samples, and the user's own data while they are open in the setup pane. */
    private void offer() {
        var offered = new ArrayList<>(DataSources.samples().stream()
                .map(name -> name.startsWith("sample:") ? name : "sample:" + name)
                .toList());
        Optional<String> own =
                workspace.question().get().map(ExperimentSpec::data).map(DataSpec::source);
        own.ifPresent(source -> workspace.dataset().getValue().ifPresent(data -> shelf.put(source, data)));
        Stream.concat(own.stream(), ofFile.stream())
                .filter(source -> !offered.contains(source))
                .forEach(source -> offered.add(0, source));
        filling = true;
        pane.offerSources(offered, own.orElse(offered.get(0)));
        filling = false;
        revise();
    }

    /** Sets up a published experiment on the user's own data if they are of its kind, otherwise on its stand-in. */
    private void reproduce(Experiment chosen) {
        take(new Reproduction(chosen, own(chosen)).spec());
    }

    private void take(SweepSpec spec) {
        filling = true;
        pane.fill(spec);
        filling = false;
        preset = Optional.of(spec);
        onStandIn.accept(isOnStandIn(spec));
        revise();
    }

    private Optional<DataSpec> own(Experiment chosen) {
        return workspace
                .question()
                .get()
                .map(ExperimentSpec::data)
                .filter(data -> !data.source().startsWith("sample:")
                        && workspace
                                .dataset()
                                .getValue()
                                .filter(opened -> suits(chosen, opened))
                                .isPresent());
    }

    /** IEMOCAP's bi-EFLSTM tells classes apart, MOSI's MFN predicts reals. */
    private static boolean suits(Experiment chosen, Dataset data) {
        boolean classes = chosen == Experiment.IEMOCAP;
        return classes == data.labels() instanceof Labels.Classes
                && data.modalities().stream().map(Modality::name).toList().containsAll(PUBLISHED_MODALITIES);
    }
}
