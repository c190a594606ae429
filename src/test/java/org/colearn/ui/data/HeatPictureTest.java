package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Standardiser;
import org.colearn.store.table.TableFormat;
import org.colearn.ui.chart.ChartData;
import org.junit.jupiter.api.Test;

class HeatPictureTest {
    private static final HeatColours ONE = new HeatColours(1, false);

    /** Two utterances of two steps of two features; the first begins with padding, the second holds a NaN. */
    private final FeatureTensor tensor = new FeatureTensor(2, 2, 2, new float[] {0, 0, 4, -2, 1, Float.NaN, 3, 6});

    @Test
    void timeRunsToTheRightAndFeaturesDownAndPaddingIsNoValue() {
        HeatPicture picture = HeatPicture.draw(HeatField.of(tensor, 0, Optional.empty()), false);

        assertThat(picture.field().limit()).isEqualTo(4);
        assertThat(at(picture, 0, 0)).isEqualTo(ONE.padding());
        assertThat(at(picture, 1, 0)).isEqualTo(ONE.of(1));
        assertThat(at(picture, 1, 1)).isEqualTo(ONE.of(-0.5));
    }

    @Test
    void damageStandsOutAndSpoilsNoOtherValueEvenStandardised() {
        var scale = new Standardiser(tensor, new int[] {0, 1});

        HeatPicture picture = HeatPicture.draw(HeatField.of(tensor, 1, Optional.of(scale)), false);

        assertThat(at(picture, 0, 1)).isEqualTo(ONE.of(Double.NaN));
        double z = (6 - 2) / 4.0; // mean of -2 and 6 is 2, their standard deviation 4
        assertThat(at(picture, 1, 1)).isEqualTo(ONE.of(z / 3));
    }

    @Test
    void manyFeaturesAreAveragedToRowsThatCanBeSeen() {
        var wide = new FeatureTensor(1, 1, 600, new float[600]);

        HeatPicture picture = HeatPicture.draw(HeatField.of(wide, 0, Optional.empty()), true);

        assertThat(picture.cells().rows()).isEqualTo(HeatField.MOST_ROWS);
        assertThat(picture.field().features()).isEqualTo(600);
    }

    @Test
    void aStripIsTakenAwayInItsOwnColoursAndItsNumbersAreWhole() {
        HeatField field = HeatField.of(tensor, 0, Optional.empty());
        var figure = new HeatFigure("audio", field, false);

        List<ChartData.Cell> cells = figure.picture().data().cells();
        assertThat(cells).hasSize(4);
        assertThat(cells).extracting(ChartData.Cell::colour).contains(OptionalInt.of(ONE.padding()));
        assertThat(cells.get(2).value()).isEqualTo(4);
        assertThat(cells.get(2).y()).isEqualTo(1); // the first feature on top
        assertThat(TableFormat.CSV.write(figure.table()))
                .isEqualTo("step,feature 1,feature 2\r\n1,,\r\n2,4.0,-2.0\r\n");
    }

    private static int at(HeatPicture picture, int step, int row) {
        HeatPicture.Cells cells = picture.cells();
        int x = step * cells.width() / picture.field().steps();
        int y = row * cells.height() / cells.rows();
        return cells.pixels()[y * cells.width() + x];
    }
}
