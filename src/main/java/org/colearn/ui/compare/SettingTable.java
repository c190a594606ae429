package org.colearn.ui.compare;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;

/** Every setting of two runs side by side, those that differ first and in bold. */
final class SettingTable {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double ROW_HEIGHT = 26;

    private final TableView<SettingDifference> root = new TableView<>();
    private final Label hint = new Label();

    SettingTable() {
        root.setId("compare-settings");
        root.setAccessibleText(UiText.of("compare.settings"));
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        root.setFixedCellSize(ROW_HEIGHT);
        FittedColumns.keep(root);
        root.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(SettingDifference item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(DIFFERS, !empty && item.differs());
            }
        });
        hint.setWrapText(true);
        hint.getStyleClass().add("chart-hint");
        root.setPlaceholder(hint);
        show(List.of());
    }

    TableView<SettingDifference> node() {
        return root;
    }

    /** Compares two runs; asks for two if there are fewer or more. */
    void show(List<RunRow> selected) {
        if (selected.size() != 2) {
            hint.setText(UiText.of("compare.settings.hint"));
            root.getColumns().clear();
            root.getItems().clear();
            return;
        }
        RunRow left = selected.get(0);
        RunRow right = selected.get(1);
        List<SettingDifference> rows = SettingDifference.of(left, right);
        root.getColumns()
                .setAll(List.of(
                        column(UiText.of("compare.settings.setting"), rows, SettingDifference::setting),
                        column(name(left), rows, SettingDifference::left),
                        column(name(right), rows, SettingDifference::right)));
        root.getItems().setAll(rows);
    }

    private static String name(RunRow row) {
        return UiText.of(
                "compare.settings.run", Column.arm(row), Long.toString(row.key().seed()));
    }

    private static TableColumn<SettingDifference, String> column(
            String name, List<SettingDifference> rows, Function<SettingDifference, String> value) {
        var column = new TableColumn<SettingDifference, String>(name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        double widest = Stream.concat(Stream.of(name), rows.stream().map(value))
                .mapToDouble(WordWidth::ofFixedHead) // what differs is as bold as a head
                .max()
                .orElse(0);
        FittedColumns.fit(column, widest);
        return column;
    }
}
