package org.colearn.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.colearn.data.WholeFile;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;

/**
 * A saved model: one zip with {@code model.json} (specification and shape) and {@code network.zip} (DL4J's own format).
 *
 * <p>DL4J's reader builds whatever classes a configuration names, so a file from outside never reaches it before its
 * configuration has been found equal to the one this program makes from the specification and shape.
 */
final class ModelFile {
    private static final String HEADER = "model.json";
    private static final String NETWORK = "network.zip";
    private static final int MAX_HEADER = 1 << 20;
    /** DL4J compresses within its own archive; trained floats keep more than three of their four bytes. */
    private static final long MIN_BYTES_PER_PARAMETER = 2;

    private ModelFile() {}

    static void write(FusionModel model, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            WholeFile.write(file, out -> write(model, out));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The model could not be written to " + file + " (" + e.getMessage()
                            + "); choose a folder that can be written to.",
                    e);
        }
    }

    private static void write(FusionModel model, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(HEADER));
        zip.write(ModelHeader.of(model).toJson());
        zip.putNextEntry(new ZipEntry(NETWORK));
        writeNetwork(model.network(), zip);
        zip.closeEntry();
        zip.finish();
    }

    private static void writeNetwork(MultiLayerNetwork network, OutputStream zip) throws IOException {
        var bytes = new ByteArrayOutputStream(); // DL4J closes what it writes to
        ModelSerializer.writeModel(network, bytes, false);
        bytes.writeTo(zip);
    }

    /** Reads a model, refusing whatever {@link #write} could not have written. */
    static FusionModel read(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            ModelHeader header = ModelHeader.fromJson(bytes(zip, HEADER, MAX_HEADER));
            requireRoom(header, zip.getEntry(NETWORK));
            FusionModel fresh = FusionModel.create(header.spec(), header.shape(), header.learningRate(), header.seed());
            try {
                var check = new SavedNetwork(fresh.network());
                byte[] saved = bytes(zip, NETWORK, check.largestSize());
                check.requireSame(saved);
                MultiLayerNetwork network =
                        ModelSerializer.restoreMultiLayerNetwork(new ByteArrayInputStream(saved), false);
                return new FusionModel(header.spec(), header.shape(), network);
            } finally {
                fresh.close();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " is not a model this version can open (" + e.getMessage()
                            + "); train it again or copy it anew.",
                    e);
        }
    }

    /** Refuses a specification that would take more memory than the saved weights justify, before any is taken. */
    private static void requireRoom(ModelHeader header, ZipEntry network) {
        long parameters = header.configuration().getConfs().stream()
                .map(NeuralNetConfiguration::getLayer)
                .mapToLong(layer -> layer.initializer().numParams(layer))
                .sum();
        if (network == null || network.getSize() < MIN_BYTES_PER_PARAMETER * parameters) {
            throw new IllegalArgumentException(
                    "it holds too few bytes for the " + parameters + " parameters of its specification");
        }
    }

    /** An entry of the archive, of at most so many bytes whatever the archive claims. */
    private static byte[] bytes(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("it lacks " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IllegalArgumentException("its " + name + " is larger than " + most + " bytes");
            }
            return bytes;
        }
    }
}
