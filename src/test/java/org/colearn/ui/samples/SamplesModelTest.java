package org.colearn.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.diagnosis.SubsetResult;
import org.colearn.evaluation.diagnosis.Subsets;
import org.colearn.experiment.TinyData;
import org.colearn.ui.samples.SamplesModel.Cell;
import org.colearn.ui.samples.SamplesModel.Show;
import org.junit.jupiter.api.Test;

class SamplesModelTest {
    private static final ModalitySet LANGUAGE = new ModalitySet(1);
    private static final int[] LABELS = {0, 1, 0, 1};

    private final Dataset data = TinyData.classes();
    private final SamplesModel model = new SamplesModel(subsets(), data, LANGUAGE);

    @Test
    void aSampleHoldsItsLabelAndAPredictionForEverySet() {
        Sample second = model.all().get(1);

        assertThat(second.id()).isEqualTo("u71");
        assertThat(second.label()).isEqualTo("happy");
        assertThat(second.predictions()).hasSize(8);
        assertThat(second.predictions().get(1)).isEqualTo("sad");
        assertThat(second.predictions().get(7)).isEqualTo("happy");
        assertThat(second.confidences().get(1)).isEqualTo(.75);
    }

    @Test
    void wrongOnesAreThoseOfTheChosenSet() {
        model.show(Show.WRONG);
        assertThat(model.shown()).extracting(Sample::item).containsExactly(1, 3);

        model.choose(ModalitySet.all(3));
        assertThat(model.shown()).extracting(Sample::item).containsExactly(2);
    }

    @Test
    void flipsAreThoseThatOtherModalitiesTurnAndAreCountedBothWays() {
        model.show(Show.FLIPS);

        assertThat(model.shown()).extracting(Sample::item).containsExactly(1, 2, 3);
        assertThat(model.flips()).containsExactly(2, 1);
    }

    @Test
    void aCellFiltersAndTheSameCellAgainShowsAll() {
        model.filter(Optional.of(new Cell(1, 0)));
        assertThat(model.shown()).extracting(Sample::item).containsExactly(1, 3);

        model.filter(Optional.of(new Cell(1, 0)));
        assertThat(model.shown()).hasSize(4);

        model.filter(Optional.of(new Cell(1, 0)));
        model.choose(ModalitySet.all(3));
        assertThat(model.cell()).isEmpty();
    }

    @Test
    void theMatrixIsTakenAwayAsATableAndAsAHeatMapWithTheFirstLabelOnTop() {
        var shown = new ConfusionGrid.Shown(model.confusion(), true, Optional.empty(), Optional.empty(), true);
        var figure = new ConfusionFigure(shown, "Confusion");

        assertThat(figure.table().rows())
                .extracting(row -> row.get(1).exact())
                .containsExactly("1.0", "1.0"); // everything is called sad
        assertThat(figure.chart().y().names()).containsExactly("happy", "sad");
        assertThat(figure.chart().cells().stream().filter(cell -> cell.y() == 1 && cell.x() == 0))
                .allMatch(cell -> cell.value() == 1 && cell.text().equals("100%"));
        assertThat(figure.chart().cells().stream().filter(cell -> cell.y() == 0 && cell.x() == 0))
                .allMatch(cell -> cell.value() == -1); // an error is orange

        var all = new SamplesModel(subsets(), data, LANGUAGE);
        all.choose(ModalitySet.all(3));
        var difference =
                new ConfusionGrid.Shown(all.confusion(), true, Optional.of(model.confusion()), Optional.empty(), true);
        assertThat(new ConfusionFigure(difference, "Difference").table().rows().get(1))
                .extracting(cell -> cell.shown())
                .containsExactly("happy", "\u2212100", "+100");
    }

    /** The deployed modality says "sad" of everything; all together err on the third. */
    private static Subsets subsets() {
        var results = new ArrayList<SubsetResult>();
        for (int bits = 0; bits < 8; bits++) {
            int[] predictions = bits == 7 ? new int[] {0, 1, 1, 1} : new int[4];
            int[][] confusion = new int[2][2];
            float[] outputs = new float[8];
            int right = 0;
            for (int i = 0; i < 4; i++) {
                confusion[LABELS[i]][predictions[i]]++;
                right += LABELS[i] == predictions[i] ? 1 : 0;
                outputs[2 * i] = predictions[i] == 0 ? .75f : .25f;
                outputs[2 * i + 1] = 1 - outputs[2 * i];
            }
            var evaluation = new Evaluation.Classification(
                    .5, right / 4.0, 0, 0, 0, 0, confusion, predictions, LABELS, List.of("sad", "happy"));
            results.add(new SubsetResult(new ModalitySet(bits), evaluation, outputs));
        }
        return new Subsets(TinyData.classes().modalities(), new int[] {70, 71, 72, 73}, results);
    }
}
