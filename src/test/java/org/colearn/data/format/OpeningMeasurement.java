package org.colearn.data.format;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;

/**
 * How long data of published size take to open, and what memory the process held at most.
 *
 * <p>Run by hand: {@code make FOLDER} writes 1,284 x 20 x 325 float64 as MFN's MOSI and 5,160 x 20 x 690 float64 as the
 * published IEMOCAP, split by ten; {@code open PATH} in a process of its own opens one and prints.
 */
public final class OpeningMeasurement {
    private static final int STEPS = 20;

    private OpeningMeasurement() {}

    /** Makes the data, or opens one of them. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        if (args[0].equals("make")) {
            mosi(Files.createDirectories(path.resolve("mosi")));
            iemocap(Files.createDirectories(path.resolve("iemocap")));
        } else {
            open(path);
        }
    }

    private static void open(Path path) throws IOException {
        long before = kilobytes("VmHWM");
        long start = System.nanoTime();
        Dataset data = DataSources.open(DataSpec.of(path.toString()));
        double seconds = (System.nanoTime() - start) / 1e9;
        long floats = data.features().stream()
                .map(FeatureTensor::values)
                .mapToLong(values -> values.length)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %d x %d, opened in %.2f s; float32 %d MB, resident at most %d MB (%d MB before)%n",
                path.getFileName(),
                data.utterances(),
                data.steps(),
                seconds,
                (floats * Float.BYTES) >> 20,
                kilobytes("VmHWM") >> 10,
                before >> 10);
    }

    /** One of the process's own figures (Linux). */
    private static long kilobytes(String figure) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(figure + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void mosi(Path folder) {
        int utterances = 1284;
        var random = new Random(1);
        double[][][] features = new double[utterances][STEPS][325];
        double[] labels = new double[utterances];
        for (int u = 0; u < utterances; u++) {
            labels[u] = random.nextGaussian();
            for (double[] step : features[u]) {
                for (int f = 0; f < step.length; f++) {
                    step[f] = random.nextGaussian();
                }
            }
        }
        put(folder.resolve("X_train.h5"), features);
        put(folder.resolve("y_train.h5"), labels);
    }

    private static void put(Path file, Object values) {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            hdf.putDataset("data", values);
        }
    }

    private static void iemocap(Path folder) throws IOException {
        int utterances = 5160;
        int test = utterances / 10;
        String[] splits = {"train", "val", "test"};
        int[] sizes = {utterances - 2 * test, test, test};
        for (int s = 0; s < splits.length; s++) {
            var random = new Random(s);
            npy(folder.resolve("X_" + splits[s] + ".npy"), random, sizes[s], STEPS, 690);
            npy(folder.resolve("Y_" + splits[s] + ".npy"), sizes[s]);
        }
        Files.write(folder.resolve("labels.npy"), Layout.bytes("labels.npy"));
    }

    private static void npy(Path file, int labels) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            header(out, "(" + labels + ",)");
            for (int u = 0; u < labels; u++) {
                out.writeLong(Long.reverseBytes(Double.doubleToLongBits(u % 3)));
            }
        }
    }

    private static void npy(Path file, Random random, int utterances, int steps, int width) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            header(out, "(" + utterances + ", " + steps + ", " + width + ")");
            ByteBuffer step = ByteBuffer.allocate(width * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < utterances * steps; i++) {
                step.clear();
                for (int f = 0; f < width; f++) {
                    step.putDouble(random.nextDouble());
                }
                out.write(step.array());
            }
        }
    }

    private static void header(DataOutputStream out, String shape) throws IOException {
        String text = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
        byte[] padded = (text + " ".repeat(63 - (10 + text.length()) % 64) + "\n").getBytes(StandardCharsets.US_ASCII);
        out.write(new byte[] {
            (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) padded.length, (byte) (padded.length >> 8)
        });
        out.write(padded);
    }
}
