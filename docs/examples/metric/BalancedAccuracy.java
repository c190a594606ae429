import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Metric;

/** The worked example of docs/architecture.md: the mean of each class's recall (Brodersen and others 2010). */
public final class BalancedAccuracy implements Metric {
    @Override
    public String name() {
        return "balancedAccuracy";
    }

    @Override
    public String description() {
        return "Mean over the classes that occur of right answers / items of the class; a model that says one thing of everything "
                + "gets 1 / classes.";
    }

    @Override
    public OptionalDouble of(Evaluation test) {
        if (!(test instanceof Evaluation.Classification classes)) {
            return OptionalDouble.empty();
        }
        int[][] confusion = classes.confusion();
        return IntStream.range(0, confusion.length)
                .filter(label -> IntStream.of(confusion[label]).sum() > 0)
                .mapToDouble(label -> (double) confusion[label][label]
                        / IntStream.of(confusion[label]).sum())
                .average();
    }
}
