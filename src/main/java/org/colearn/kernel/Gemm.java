package org.colearn.kernel;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import org.bytedeco.openblas.global.openblas_nolapack;

/** Matrix products by OpenBLAS on native memory; {@code keep} is what becomes of the result's old values: 0 or 1 times. */
public final class Gemm {
    private static final long SMALL = 1_000_000;
    private static final ThreadLocal<long[]> DONE = ThreadLocal.withInitial(() -> new long[1]);

    private Gemm() {}

    /** Multiplications of all products that the calling thread has taken so far: what a saving is told by. */
    public static long multiplications() {
        return DONE.get()[0];
    }

    /** c = keep * c + a b. */
    public static void product(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.columns() == b.rows() && a.rows() == c.rows() && b.columns() == c.columns(), a, b, c);
        run(CblasNoTrans, CblasNoTrans, a.columns(), new Operands(a, b, keep, c));
    }

    /** c = keep * c + a' b (a transposed). */
    public static void transposedProduct(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.rows() == b.rows() && a.columns() == c.rows() && b.columns() == c.columns(), a, b, c);
        run(CblasTrans, CblasNoTrans, a.rows(), new Operands(a, b, keep, c));
    }

    /** c = keep * c + a b' (b transposed). */
    public static void productTransposed(Matrix a, Matrix b, float keep, Matrix c) {
        check(a.columns() == b.columns() && a.rows() == c.rows() && b.rows() == c.columns(), a, b, c);
        run(CblasNoTrans, CblasTrans, a.columns(), new Operands(a, b, keep, c));
    }

    /** y = x w + bias, the bias added to every row. */
    public static void affine(Matrix x, Matrix w, float[] bias, Matrix y) {
        if (bias.length != y.stride()) {
            throw new IllegalArgumentException(
                    "A bias of " + bias.length + " does not fit rows of " + y.stride() + " adjacent columns.");
        }
        y.memory().repeat(y.offset(), bias, y.rows());
        product(x, w, 1, y);
    }

    /** The sum of each column of a matrix, written to {@code sums} from {@code offset} on. */
    public static void columnSums(Matrix a, FloatMemory sums, int offset) {
        Matrix target = Matrix.of(sums, offset, 1, a.columns()); // checks the room
        openblas_nolapack.cblas_sgemv(
                CblasRowMajor,
                CblasTrans,
                a.rows(),
                a.columns(),
                1f,
                a.memory().at(a.offset()),
                a.stride(),
                Ones.atLeast(a.rows()).at(0),
                1,
                0f,
                target.memory().at(offset),
                1);
    }

    private record Operands(Matrix a, Matrix b, float keep, Matrix c) {}

    /**
     * {@link #product} for one step of a recurrence, in two halves of columns where that is faster.
     *
     * <p>OpenBLAS has kernels without packing for products of up to a million multiplications; just above that, two halves on
     * those kernels take four fifths of the time of the whole (measured at 30 x 512 x 128).
     */
    public static void stepProduct(Matrix a, Matrix b, float keep, Matrix c) {
        int half = c.columns() / 2;
        if (prefersHalves(a.rows(), a.columns(), c.columns())) {
            product(a, b.columns(0, half), keep, c.columns(0, half));
            product(a, b.columns(half, half), keep, c.columns(half, half));
        } else {
            product(a, b, keep, c);
        }
    }

    /** Whether {@link #stepProduct} of these sizes runs in halves. */
    public static boolean prefersHalves(int rows, int inner, int columns) {
        long work = (long) rows * inner * columns;
        return work > SMALL && work <= 2 * SMALL && columns % 2 == 0;
    }

    private static void run(int transposeA, int transposeB, int inner, Operands o) {
        Matrix c = o.c();
        if (c.rows() == 0 || c.columns() == 0 || inner == 0) {
            return; // callers pass keep = 1 or a zeroed result where an operand may be empty
        }
        DONE.get()[0] += (long) c.rows() * c.columns() * inner;
        openblas_nolapack.cblas_sgemm(
                CblasRowMajor,
                transposeA,
                transposeB,
                c.rows(),
                c.columns(),
                inner,
                1f,
                o.a().memory().at(o.a().offset()),
                o.a().stride(),
                o.b().memory().at(o.b().offset()),
                o.b().stride(),
                o.keep(),
                c.memory().at(c.offset()),
                c.stride());
    }

    private static void check(boolean fits, Matrix a, Matrix b, Matrix c) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "The shapes of a product disagree: " + shape(a) + ", " + shape(b) + " into " + shape(c) + ".");
        }
    }

    private static String shape(Matrix m) {
        return m.rows() + " x " + m.columns();
    }
}
