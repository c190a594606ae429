import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.training.TrainingEvent;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.ViewFactory;
import org.colearn.ui.view.Workspace;

/** The worked example of docs/architecture.md: a tab that counts the epochs of the experiment the window runs. */
public final class RunCounterFactory implements ViewFactory {
    @Override
    public TabView open(Workspace workspace) {
        return new RunCounter();
    }

    private static final class RunCounter implements TabView {
        private final Label label = new Label("No epoch yet. Press Run.");
        private int epochs;

        RunCounter() {
            label.setId("run-counter");
        }

        @Override
        public String key() {
            return "run-counter";
        }

        @Override
        public String title() {
            return "Counter";
        }

        @Override
        public Node node() {
            return label;
        }

        /** Called once per pulse with all that happened since, so it may touch what is shown. */
        @Override
        public void accept(List<ExperimentEvent> news) {
            for (ExperimentEvent event : news) {
                if (event instanceof ExperimentEvent.Started) {
                    epochs = 0;
                } else if (event instanceof ExperimentEvent.RunProgress progress
                        && progress.event() instanceof TrainingEvent.EpochDone) {
                    epochs++;
                }
            }
            label.setText(epochs + " epochs trained");
        }
    }
}
