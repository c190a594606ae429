package org.colearn.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.data.Modality;
import org.colearn.ui.text.UiText;

/** The modalities of the opened data, and the link that makes the rates of all not deployed ones move together. */
final class ModalityRows {
    private final ObservableList<ModalityRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ModalityRow> readOnly = FXCollections.unmodifiableObservableList(rows);
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final Runnable onChange;
    private boolean following;

    /** Rows that call back after every change of a rate, a switch, or the rows themselves. */
    ModalityRows(Runnable onChange) {
        this.onChange = onChange;
        linked.addListener((observed, before, now) -> {
            if (now) {
                undeployed().stream().findFirst().ifPresent(this::lead);
            }
        });
    }

    ObservableList<ModalityRow> rows() {
        return readOnly;
    }

    /** Whether the rates of the modalities that are absent at test move together. */
    BooleanProperty linked() {
        return linked;
    }

    /** Shows other data with what is recommended for them; the same modalities again keep what the user chose. */
    void show(List<Modality> modalities, Map<String, Double> rates, List<String> deployed) {
        if (rows.stream().map(ModalityRow::modality).toList().equals(modalities)) {
            return;
        }
        rows.setAll(modalities.stream()
                .map(modality -> row(modality, rates, deployed))
                .toList());
        onChange.run();
    }

    /** Puts in the rates and switches of a specification; modalities it does not name are never dropped. */
    void apply(Map<String, Double> rates, List<String> deployed) {
        List<Double> wanted = rows.stream()
                .filter(row -> !deployed.contains(row.name()))
                .map(row -> rates.getOrDefault(row.name(), 0.0))
                .distinct()
                .toList();
        linked.set(wanted.size() <= 1);
        for (ModalityRow row : rows) {
            row.deployed().set(deployed.contains(row.name()));
        }
        for (ModalityRow row : rows) {
            row.rate().set(rates.getOrDefault(row.name(), 0.0));
        }
    }

    Map<String, Double> rates() {
        var rates = new TreeMap<String, Double>();
        rows.forEach(row -> rates.put(row.name(), row.rate().value()));
        return rates;
    }

    List<String> deployed() {
        return rows.stream()
                .filter(row -> row.deployed().get())
                .map(ModalityRow::name)
                .toList();
    }

    List<ModalityRow> undeployed() {
        return rows.stream().filter(row -> !row.deployed().get()).toList();
    }

    /** The first thing that is wrong with rates and switches together, empty if nothing. */
    String problem() {
        if (!rows.isEmpty() && deployed().isEmpty()) {
            return UiText.of("modalities.noneDeployed");
        }
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.rate().value() == 1)) {
            return UiText.of("modalities.allDropped");
        }
        return "";
    }

    private ModalityRow row(Modality modality, Map<String, Double> rates, List<String> deployed) {
        String name = modality.name();
        var row = new ModalityRow(modality, rates.getOrDefault(name, 0.0), deployed.contains(name));
        row.rate().number().addListener((observed, before, now) -> {
            lead(row);
            onChange.run();
        });
        row.rate().problem().addListener((observed, before, now) -> onChange.run());
        row.deployed().addListener((observed, before, now) -> {
            if (linked.get() && !now) {
                undeployed().stream().filter(other -> other != row).findFirst().ifPresent(this::lead);
            }
            onChange.run();
        });
        return row;
    }

    private void lead(ModalityRow leader) {
        if (following || !linked.get() || leader.deployed().get()) {
            return;
        }
        following = true;
        undeployed().stream()
                .filter(row ->
                        row != leader && row.rate().value() != leader.rate().value())
                .forEach(row -> row.rate().set(leader.rate().value()));
        following = false;
    }
}
