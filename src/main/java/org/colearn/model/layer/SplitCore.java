package org.colearn.model.layer;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;
import org.colearn.kernel.Team;

/**
 * A recurrent core whose utterances are split over the threads of a team, a worker with memory of its own for each.
 *
 * <p>Parts are cut at the same places every time and their gradients are added in the same order, so the same number of threads
 * gives the same bits. Each part draws unit dropout of its own.
 */
final class SplitCore implements RecurrentCore {
    private static final int PIECE = 2048;

    private final Team team;
    private final List<Part> parts;
    private SequenceBatch batch;
    private float[] output = {};

    SplitCore(Team team, Supplier<RecurrentCore> worker) {
        this.team = team;
        this.parts = IntStream.range(0, team.size())
                .mapToObj(p -> new Part(worker.get()))
                .toList();
    }

    /** A worker with its rows of the input and its share of the gradient. */
    private static final class Part implements AutoCloseable {
        private final RecurrentCore worker;
        private FloatMemory values = FloatMemory.allocate(1);
        private FloatMemory gradients = FloatMemory.allocate(1);

        Part(RecurrentCore worker) {
            this.worker = worker;
        }

        /** The rows of some utterances at every step, one step after another. */
        SequenceBatch take(SequenceBatch whole, int from, int count, int number) {
            Matrix all = whole.values();
            int width = all.columns();
            values = values.atLeast((long) whole.steps() * count * width);
            for (int t = 0; t < whole.steps(); t++) {
                int row = t * whole.utterances() + from;
                values.copy(t * count * width, all.memory(), all.offset() + row * width, count * width);
            }
            return new SequenceBatch(
                    Matrix.of(values, 0, whole.steps() * count, width),
                    whole.steps(),
                    count,
                    whole.modalities(),
                    whole.present(),
                    whole.masks().part(number));
        }

        @Override
        public void close() {
            worker.close();
            values.close();
            gradients.close();
        }
    }

    @Override
    public float[] forward(FloatMemory parameters, SequenceBatch sequences) {
        batch = sequences;
        if (isTooSmall()) {
            return parts.get(0).worker.forward(parameters, batch);
        }
        float[][] outputs = new float[team.size()][];
        team.run(p -> outputs[p] = parts.get(p)
                .worker
                .forward(parameters, parts.get(p).take(batch, begin(p), begin(p + 1) - begin(p), p)));
        int width = outputs[0].length / begin(1);
        output = output.length == batch.utterances() * width ? output : new float[batch.utterances() * width];
        for (int p = 0; p < team.size(); p++) {
            System.arraycopy(outputs[p], 0, output, begin(p) * width, outputs[p].length);
        }
        return output;
    }

    @Override
    public void backward(FloatMemory parameters, FloatMemory gradients, float[] outputGradient) {
        if (isTooSmall()) {
            parts.get(0).worker.backward(parameters, gradients, outputGradient);
            return;
        }
        int width = outputGradient.length / batch.utterances();
        team.run(p -> {
            Part part = parts.get(p);
            float[] own = new float[(begin(p + 1) - begin(p)) * width];
            System.arraycopy(outputGradient, begin(p) * width, own, 0, own.length);
            part.gradients = p == 0 ? part.gradients : part.gradients.atLeast(gradients.size());
            part.worker.backward(parameters, p == 0 ? gradients : part.gradients, own);
        });
        team.run(p -> addUp(gradients, team.begin(gradients.size(), p), team.begin(gradients.size(), p + 1)));
    }

    /** Adds the other parts' gradients to the first one's, in order, over a range. */
    private void addUp(FloatMemory gradients, int from, int to) {
        float[] sum = new float[PIECE];
        float[] other = new float[PIECE];
        for (int at = from; at < to; at += PIECE) {
            int count = Math.min(PIECE, to - at);
            gradients.read(at, sum, count);
            for (int p = 1; p < team.size(); p++) {
                parts.get(p).gradients.read(at, other, count);
                Elementwise.add(other, sum, count);
            }
            gradients.write(at, sum, count);
        }
    }

    /** Fewer utterances than threads are not worth a split. */
    private boolean isTooSmall() {
        return batch.utterances() < team.size();
    }

    private int begin(int p) {
        return team.begin(batch.utterances(), p);
    }

    @Override
    public void close() {
        parts.forEach(Part::close);
    }
}
