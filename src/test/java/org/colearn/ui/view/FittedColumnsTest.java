package org.colearn.ui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.colearn.ui.text.WordWidth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A table in a window that becomes narrower and wider. */
class FittedColumnsTest extends FxRobot {
    private static final List<String> WORDS = List.of("80 %", "rates moved; stopped, best kept");

    private final TableView<List<String>> table = new TableView<>();
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        interact(() -> {
            FittedColumns.keep(table);
            for (int c = 0; c < WORDS.size(); c++) {
                table.getColumns().add(column(c));
            }
            table.getItems().add(WORDS);
            stage.setScene(new Scene(table, 700, 200));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        interact(stage::close);
    }

    @Test
    void whereThereIsRoomTheLastColumnTakesItAndNothingScrolls() {
        assertThat(FittedColumns.scrolls(table)).isFalse();
        double all =
                table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertThat(all).isCloseTo(table.getWidth(), within(4.0));
    }

    @Test
    void whereThereIsNoneTheTableScrollsAndEveryColumnKeepsItsWords() {
        interact(() -> stage.setWidth(180));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(FittedColumns.scrolls(table)).isTrue();
        for (int c = 0; c < WORDS.size(); c++) {
            assertThat(table.getColumns().get(c).getWidth())
                    .isGreaterThanOrEqualTo(WordWidth.ofCells(Stream.of(WORDS.get(c))));
        }
    }

    @Test
    void aColumnThatGrowsTakesItsRoomFromTheOthers() {
        for (int c : List.of(0, WORDS.size() - 1)) {
            TableColumn<List<String>, ?> grown = table.getColumns().get(c);
            double wanted = grown.getMinWidth() + 60;
            interact(() -> FittedColumns.fit(grown, wanted));
            WaitForAsyncUtils.waitForFxEvents();
            double all = table.getColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            assertThat(FittedColumns.scrolls(table)).isFalse();
            assertThat(grown.getWidth()).isGreaterThanOrEqualTo(wanted);
            assertThat(all).isLessThanOrEqualTo(table.getWidth());
        }
    }

    private static TableColumn<List<String>, String> column(int index) {
        var column = new TableColumn<List<String>, String>("Column " + index);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        FittedColumns.fit(
                column, Math.max(WordWidth.ofHead(column.getText()), WordWidth.ofCells(Stream.of(WORDS.get(index)))));
        return column;
    }
}
