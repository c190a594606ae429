package org.colearn.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Two parts of known size in lines of known width; no window is needed. */
class ApartTest {
    private final Region left = part(200, 30);
    private final Region right = part(100, 40);
    private final Apart line = new Apart(left, right);

    @Test
    void bothStandOnOneLineWhereTheyHaveRoom() {
        lay(500);
        assertThat(left.getLayoutX()).isZero();
        assertThat(right.getLayoutX() + right.getWidth()).isEqualTo(500);
        assertThat(line.getHeight()).isEqualTo(40);
        assertThat(left.getLayoutY()).isEqualTo(5); // in the middle of the line
    }

    @Test
    void theRightOneStandsBelowWhereTheyHaveNot() {
        lay(260);
        assertThat(right.getLayoutX()).isZero();
        assertThat(right.getLayoutY()).isGreaterThanOrEqualTo(30);
        assertThat(line.getHeight()).isGreaterThanOrEqualTo(70);
        assertThat(line.minWidth(-1)).isEqualTo(200);
    }

    @Test
    void aPartThatIsPutAwayTakesNoRoom() {
        right.setManaged(false);
        lay(200);
        assertThat(left.getWidth()).isEqualTo(200);
        assertThat(line.getHeight()).isEqualTo(30);
    }

    private void lay(double width) {
        line.resize(width, line.prefHeight(width));
        line.layout();
    }

    private static Region part(double width, double height) {
        var part = new Region();
        part.setMinSize(width, height);
        part.setPrefSize(width, height);
        return part;
    }
}
