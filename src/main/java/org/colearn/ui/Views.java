package org.colearn.ui;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.ui.compare.CompareView;
import org.colearn.ui.data.DataView;
import org.colearn.ui.inside.InsideFrame;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.report.ReportFile;
import org.colearn.ui.samples.SamplesView;
import org.colearn.ui.setup.DataImport;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.sweep.SweepView;
import org.colearn.ui.teach.TeachView;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.ViewFactory;
import org.colearn.ui.view.Workspace;
import org.colearn.ui.why.WhyView;

/** The views beside the live one, in the order of their tabs: our own, each one entry here, then those that other jars offer as services. */
final class Views {
    private Views() {}

    static List<TabView> of(Workspace workspace, SetupModel setup) {
        var inspector = new RunInspector(workspace);
        var reports = new ReportFile();
        List<TabView> ours = List.of(
                new LateView("compare", () -> new CompareView(workspace, reports)),
                new LateView("sweep", () -> new SweepView(workspace, reports)),
                new LateView("samples", () -> new InsideFrame("samples", inspector, new SamplesView(inspector))),
                new LateView("why", () -> new InsideFrame("why", inspector, new WhyView(inspector))),
                new LateView("data", () -> new DataView(workspace, setup)),
                new LateView(
                        "teach",
                        () -> new TeachView(
                                workspace, () -> LocalSweepRunner.unsaved().inBackground())));
        setup.imported().state().addListener((observed, before, now) -> {
            if (now != DataImport.State.IDLE) {
                workspace.requests().show("data"); // where whoever opens a file sees it before it is used
            }
        });
        Stream<TabView> added = ServiceLoader.load(ViewFactory.class).stream()
                .map(factory -> factory.get().open(workspace));
        return Stream.concat(ours.stream(), added).toList();
    }
}
