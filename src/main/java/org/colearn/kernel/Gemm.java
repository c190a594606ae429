package org.colearn.kernel;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import org.bytedeco.openblas.global.openblas_nolapack;

/** Matrix products by OpenBLAS on native memory; {@code keep} is what becomes of the result's old values: 0 or 1 times. */
public final class Gemm {
    private Gemm() {}

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

    private record Operands(Matrix a, Matrix b, float keep, Matrix c) {}

    private static void run(int transposeA, int transposeB, int inner, Operands o) {
        Matrix c = o.c();
        if (c.rows() == 0 || c.columns() == 0 || inner == 0) {
            return; // callers pass keep = 1 or a zeroed result where an operand may be empty
        }
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
