package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ViewTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run, turn to Compare, look at what was run, write on it, delete it, take it back, reopen it. */
class CompareStoryTest extends WindowTest {
    @BeforeEach
    void runTwoSeeds() {
        type(UiIds.number("epochs"), "2");
        type(UiIds.SEEDS, "0-1");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);
        turnToCompare();
    }

    @Test
    void runsAppearAndTheirCurvesAreLaidOverEachOther() {
        assertThat(table().getItems()).hasSize(4);
        interact(() -> table().getSelectionModel().selectAll());
        waitUntil(() -> !node("compare-curves-export").isDisabled());

        press("compare-topic-differences");
        waitUntil(() -> !node("compare-forest-export").isDisabled());

        press("compare-topic-tests");
        waitUntil(() -> !node("compare-tests", TableView.class).getItems().isEmpty());
        assertThat(sentence("compare-tests-sentence")).contains("language");

        Table taken = ViewTable.of("runs", table());
        assertThat(taken.columns())
                .extracting(Table.Column::title)
                .contains("Seed", "Test, deployed", "F1 as published");
        assertThat(taken.rows()).hasSize(4);
        int test = taken.columns().stream().map(Table.Column::title).toList().indexOf("Test, deployed");
        assertThat(Double.parseDouble(taken.rows().get(0).get(test).exact())).isBetween(0.0, 100.0);

        interact(() -> table().getSelectionModel().clearSelection());
        interact(() -> table().getSelectionModel().selectIndices(0, 1));
        press("compare-topic-settings");
        TableView<?> settings = node("compare-settings", TableView.class);
        assertThat(settings.getItems()).isNotEmpty();
    }

    @Test
    void aDeletedRunIsTakenBack() throws IOException {
        interact(() -> table().getSelectionModel().select(0));
        press("compare-delete");
        waitUntil(() -> table().getItems().size() == 3);
        assertThat(folders()).isEqualTo(3);

        press("compare-undo");
        waitUntil(() -> table().getItems().size() == 4);
        assertThat(folders()).isEqualTo(4);
    }

    @Test
    void aNoteIsKeptWithTheRunAndFoundByTheFilter() {
        interact(() -> table().getSelectionModel().select(0));
        type("compare-note", "odd one");
        push(KeyCode.ENTER);
        waitUntil(() -> {
            try (Stream<java.nio.file.Path> files = Files.walk(output)) {
                return files.anyMatch(file -> file.endsWith("label.json"));
            }
        });
        type("compare-filter", "odd");
        assertThat(table().getItems()).hasSize(1);
        type("compare-filter", "even");
        assertThat(table().getItems()).isEmpty();
    }

    @Test
    void everyColumnSortsAndTheColumnsThatDoNotDifferComeWhenTheyAreWanted() {
        sortByEachColumn(table());
        int differing = table().getColumns().size();
        press("compare-only-differing");
        waitUntil(() -> table().getColumns().size() > differing);
        assertThat(ViewTable.of("runs", table()).columns())
                .extracting(Table.Column::title)
                .contains("Architecture", "Epochs", "Test, deployed");
        sortByEachColumn(table());
    }

    private <R> void sortByEachColumn(TableView<R> runs) {
        for (TableColumn<R, ?> column : List.copyOf(runs.getColumns())) {
            if (column.isSortable()) {
                sortBy(runs, column);
            }
        }
    }

    private <R, V> void sortBy(TableView<R> runs, TableColumn<R, V> column) {
        interact(() -> runs.getSortOrder().setAll(List.of(column)));
        assertThat(runs.getItems().stream().map(column::getCellData).toList())
                .as(column.getText())
                .isSortedAccordingTo(column.getComparator());
    }

    @Test
    void tagsAreKeptAndFoundInTheirColumn() {
        interact(() -> table().getSelectionModel().select(1));
        type("compare-tags", "best, check");
        push(KeyCode.ENTER);
        type("compare-filter", "tags:check");
        waitUntil(() -> table().getItems().size() == 1);
        type("compare-filter", "note:check");
        assertThat(table().getItems()).isEmpty();
    }

    @Test
    void reopeningARunFillsTheSetup() {
        type(UiIds.number("epochs"), "9");
        interact(() -> table().getSelectionModel().select(0));
        press("compare-reopen");
        waitUntil(() -> node(UiIds.number("epochs"), TextField.class).getText().equals("2"));
        waitUntil(() -> node(UiIds.SEEDS, TextField.class).getText().equals("0"));
    }

    private void turnToCompare() {
        clickOn("Compare");
        waitUntil(() -> !table().getItems().isEmpty());
    }

    private TableView<?> table() {
        return node("compare-table", TableView.class);
    }

    /** Run folders in sight, not those in the trash. */
    private long folders() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(output, 3)) {
            return files.filter(file -> file.toString().matches(".*modal-seed-\\d")
                            && !file.toString().contains(".trash"))
                    .count();
        }
    }
}
