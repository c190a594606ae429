package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Standardiser;
import org.junit.jupiter.api.Test;

class HeatPictureTest {
    private static final HeatColours ONE = new HeatColours(1, false);

    /** Two utterances of two steps of two features; the first begins with padding, the second holds a NaN. */
    private final FeatureTensor tensor = new FeatureTensor(2, 2, 2, new float[] {0, 0, 4, -2, 1, Float.NaN, 3, 6});

    @Test
    void timeRunsToTheRightAndFeaturesDownAndPaddingIsNoValue() {
        HeatPicture picture = HeatPicture.draw(tensor, 0, Optional.empty(), false);

        assertThat(picture.limit()).isEqualTo(4);
        assertThat(at(picture, 0, 0)).isEqualTo(ONE.padding());
        assertThat(at(picture, 1, 0)).isEqualTo(ONE.of(1));
        assertThat(at(picture, 1, 1)).isEqualTo(ONE.of(-0.5));
    }

    @Test
    void damageStandsOutAndSpoilsNoOtherValueEvenStandardised() {
        var scale = new Standardiser(tensor, new int[] {0, 1});

        HeatPicture picture = HeatPicture.draw(tensor, 1, Optional.of(scale), false);

        assertThat(at(picture, 0, 1)).isEqualTo(ONE.of(Double.NaN));
        double z = (6 - 2) / 4.0; // mean of -2 and 6 is 2, their standard deviation 4
        assertThat(at(picture, 1, 1)).isEqualTo(ONE.of(z / 3));
    }

    @Test
    void manyFeaturesAreAveragedToRowsThatCanBeSeen() {
        var wide = new FeatureTensor(1, 1, 600, new float[600]);

        HeatPicture picture = HeatPicture.draw(wide, 0, Optional.empty(), true);

        assertThat(picture.cells().rows()).isEqualTo(HeatPicture.MOST_ROWS);
        assertThat(picture.features()).isEqualTo(600);
    }

    private static int at(HeatPicture picture, int step, int row) {
        HeatPicture.Cells cells = picture.cells();
        int x = step * cells.width() / picture.steps();
        int y = row * cells.height() / cells.rows();
        return cells.pixels()[y * cells.width() + x];
    }
}
