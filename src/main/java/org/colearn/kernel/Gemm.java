package org.colearn.kernel;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import org.bytedeco.openblas.global.openblas_nolapack;

/** Matrix products by OpenBLAS on native memory; {@code keep} is what becomes of the result's old values: 0 or 1 times. */
public final class Gemm {
    /** Up to so many multiplications OpenBLAS has kernels that do not pack their operands, for a b and for a b'. */
    private static final long SMALL = 1_000_000;

    private static final long SMALL_TRANSPOSED = 500_000;
    private static final int MOST_PIECES = 8;
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
     * {@link #product} for one step of a recurrence, in pieces of columns where that is faster.
     *
     * <p>OpenBLAS does not pack the operands of small products; just above that size, pieces small enough take half of the time
     * of the whole (measured at 30 x 512 x 128 with AVX-512).
     */
    public static void stepProduct(Matrix a, Matrix b, float keep, Matrix c) {
        int pieces = pieces((long) a.rows() * a.columns() * c.columns(), SMALL, c.columns());
        int width = c.columns() / pieces;
        for (int from = 0; from < c.columns(); from += width) {
            product(a, b.columns(from, width), keep, c.columns(from, width));
        }
    }

    /** {@link #productTransposed} for one step of a recurrence, in pieces as {@link #stepProduct}. */
    public static void stepProductTransposed(Matrix a, Matrix b, float keep, Matrix c) {
        int pieces = pieces((long) a.rows() * a.columns() * c.columns(), SMALL_TRANSPOSED, c.columns());
        int width = c.columns() / pieces;
        for (int from = 0; from < c.columns(); from += width) {
            productTransposed(a, b.rows(from, width), keep, c.columns(from, width));
        }
    }

    /** The fewest pieces, a power of two, that are small enough; 1 where there is no such number. */
    private static int pieces(long multiplications, long small, int columns) {
        for (int pieces = 1; pieces <= MOST_PIECES && columns % pieces == 0; pieces *= 2) {
            if (multiplications <= pieces * small) {
                return pieces;
            }
        }
        return 1;
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
