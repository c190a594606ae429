package org.colearn.ui;

import java.util.List;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.ui.compare.CompareView;
import org.colearn.ui.data.DataView;
import org.colearn.ui.inside.RunInspector;
import org.colearn.ui.report.ReportFile;
import org.colearn.ui.samples.SamplesView;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.sweep.SweepView;
import org.colearn.ui.teach.TeachView;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;
import org.colearn.ui.why.WhyView;

/** The views beside the live one, in the order of their tabs; a new view is one entry here. */
final class Views {
    private Views() {}

    static List<TabView> of(Workspace workspace, SetupModel setup) {
        var inspector = new RunInspector(workspace);
        var reports = new ReportFile();
        return List.of(
                new CompareView(workspace, reports),
                new SweepView(workspace, reports),
                new SamplesView(inspector),
                new WhyView(inspector),
                new DataView(workspace, setup),
                new TeachView(workspace, () -> LocalSweepRunner.unsaved().inBackground()));
    }
}
