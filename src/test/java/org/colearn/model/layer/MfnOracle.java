package org.colearn.model.layer;

import java.util.Arrays;
import java.util.List;
import org.colearn.model.layer.DoubleReader.Part;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;

/** The MFN core, step by step as the paper has it. */
record MfnOracle(List<Integer> features, Widths widths) implements CoreOracle {
    @Override
    public double[] output(DoubleReader reader, double[][] x, Row row, DropoutMasks masks) {
        int modalities = features.size();
        double[][][] states = new double[modalities][][];
        for (int m = 0; m < modalities; m++) {
            int width = widths.hidden().get(m);
            states[m] = new double[][] {new double[width], new double[width]};
        }
        double[] memory = new double[widths.memory()];
        for (int t = 0; t < x.length; t++) {
            double[] before = side(states, 1);
            int from = 0;
            for (int m = 0; m < modalities; m++) {
                double[] own = Arrays.copyOfRange(x[t], from, from + features.get(m));
                states[m] = reader.lstm("lstm" + m, own, states[m][0], states[m][1]);
                from += features.get(m);
            }
            memory = remember(new Step(reader, t, row, masks), joined(before, side(states, 1)), memory);
        }
        return joined(side(states, 0), memory);
    }

    private record Step(DoubleReader reader, int t, Row row, DropoutMasks masks) {}

    private double[] remember(Step step, double[] both, double[] memory) {
        DoubleReader reader = step.reader();
        Gate att1 = widths.att1();
        double[] sums = new double[att1.units()];
        reader.multiply(both, "att1-fc1.weight", new Part(0, att1.units()), sums);
        reader.add("att1-fc1.bias", new Part(0, att1.units()), sums);
        double[] scores = second(step, "att1-fc2", dropRelu(step, sums, att1, 0), both.length);
        double largest = Arrays.stream(scores).max().orElseThrow();
        double total = Arrays.stream(scores).map(s -> Math.exp(s - largest)).sum();
        double[] attended = new double[both.length];
        for (int j = 0; j < both.length; j++) {
            attended[j] = Math.exp(scores[j] - largest) / total * both[j];
        }
        int proposal = widths.att2().units();
        int retain = widths.gamma1().units();
        double[] u = map(step, "att2-fc2", first(step, attended, memory, new Part(0, proposal)), widths.att2(), 1);
        Part ofRetain = new Part(proposal, retain);
        Part ofUpdate = new Part(proposal + retain, widths.gamma2().units());
        double[] keep = map(step, "gamma1-fc2", first(step, attended, memory, ofRetain), widths.gamma1(), 2);
        double[] take = map(step, "gamma2-fc2", first(step, attended, memory, ofUpdate), widths.gamma2(), 3);
        double[] next = new double[memory.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = DoubleReader.sigmoid(keep[j]) * memory[j] + DoubleReader.sigmoid(take[j]) * Math.tanh(u[j]);
        }
        return next;
    }

    /** First linear map of one of the three that read what is attended; the gates read the memory, too. */
    private double[] first(Step step, double[] attended, double[] memory, Part part) {
        double[] sums = new double[part.width()];
        step.reader().multiply(attended, "attended-fc1.weight", part, sums);
        step.reader().add("attended-fc1.bias", part, sums);
        int proposal = widths.att2().units();
        if (part.column() >= proposal) {
            Part inMemory = new Part(part.column() - proposal, part.width());
            step.reader().multiply(memory, "memory-fc1.weight", inMemory, sums);
        }
        return sums;
    }

    private double[] map(Step step, String name, double[] sums, Gate gate, int place) {
        return second(step, name, dropRelu(step, sums, gate, place), widths.memory());
    }

    private static double[] second(Step step, String name, double[] hidden, int outputs) {
        double[] sums = new double[outputs];
        step.reader().multiply(hidden, name + ".weight", new Part(0, outputs), sums);
        step.reader().add(name + ".bias", new Part(0, outputs), sums);
        return sums;
    }

    private static double[] dropRelu(Step step, double[] sums, Gate gate, int place) {
        double[] mask = step.row().mask(step.masks(), gate.dropout(), place + 8 * step.t(), gate.units());
        double[] values = new double[sums.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = Math.max(0, sums[j]) * mask[j];
        }
        return values;
    }

    private static double[] side(double[][][] states, int which) {
        double[] all = {};
        for (double[][] state : states) {
            all = joined(all, state[which]);
        }
        return all;
    }

    private static double[] joined(double[] a, double[] b) {
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
