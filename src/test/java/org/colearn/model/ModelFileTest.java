package org.colearn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.colearn.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final Dataset DATA = Samples.classes(8);
    private static final ModelShape SHAPE = ModelShape.of(DATA);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void aLoadedModelPredictsAsTheSavedOne(String architecture) throws IOException {
        Path file = folder.resolve("runs/model.zip");
        try (FusionModel model = model(architecture);
                Batch batch = new Batch(SHAPE, 8)) {
            batch.fill(DATA, DATA.splits().train(), 0, Samples.present(7, 8));
            model.fit(batch);
            model.fit(batch);
            model.save(file);
            try (FusionModel loaded = FusionModel.load(file)) {
                assertThat(loaded.spec()).isEqualTo(model.spec());
                assertThat(loaded.shape()).isEqualTo(model.shape());
                assertThat(loaded.predict(batch)).isEqualTo(model.predict(batch));
                assertThat(loaded.fit(batch)).isFinite();
            }
        }
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whatIsNoArchiveIsRefusedWithASentence() throws IOException {
        Path file = folder.resolve("model.zip");
        Files.writeString(file, "not a zip");
        assertThatThrownBy(() -> FusionModel.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a model this version can open");
    }

    @Test
    void aNetworkThatIsNotTheOneItsSpecificationDescribesIsRefused() throws IOException {
        Path file = folder.resolve("model.zip");
        try (FusionModel model = model("bi-eflstm")) {
            model.save(file);
        }
        Path forged = folder.resolve("forged.zip");
        rewrite(file, forged, "\"hidden\" : 4.0", "\"hidden\" : 5.0");
        assertThatThrownBy(() -> FusionModel.load(forged))
                .hasMessageContaining("not the one its specification describes");
    }

    @Test
    void aSpecificationFarLargerThanTheFileIsRefusedBeforeMemoryIsTaken() throws IOException {
        Path file = folder.resolve("model.zip");
        try (FusionModel model = model("bi-eflstm")) {
            model.save(file);
        }
        Path forged = folder.resolve("forged.zip");
        rewrite(file, forged, "\"features\" : 6", "\"features\" : 60000");
        assertThatThrownBy(() -> FusionModel.load(forged)).hasMessageContaining("holds too few bytes");
    }

    private static void rewrite(Path from, Path to, String old, String now) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("model.json")) {
                    String json = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(json).contains(old);
                    bytes = json.replace(old, now).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        }
    }

    private static FusionModel model(String architecture) {
        return FusionModel.create(Architectures.complete(architecture, Map.of("hidden", 4.0)), SHAPE, 0.01, 3);
    }
}
