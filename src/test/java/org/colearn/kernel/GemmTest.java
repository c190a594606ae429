package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemmTest {
    @Test
    void productsOfViewsTouchTheirViewsOnly() {
        try (FloatMemory a = filled(1, 2, 3, 4, 5, 6);
                FloatMemory b = filled(1, 10, 100, 1000);
                FloatMemory c = FloatMemory.allocate(6)) {
            Matrix left = Matrix.of(a, 0, 2, 3).columns(1, 2); // 2 3 | 5 6
            Matrix right = Matrix.of(b, 0, 2, 2);
            Gemm.product(left, right, 0, Matrix.of(c, 0, 2, 3).columns(1, 2));
            assertThat(c.toArray(0, 6)).containsExactly(0, 302, 3020, 0, 605, 6050);
        }
    }

    @Test
    void transposedProductsAndKeptValuesAreAsTheirNamesSay() {
        try (FloatMemory a = filled(1, 2, 3, 4);
                FloatMemory b = filled(1, 10, 100, 1000);
                FloatMemory c = filled(1, 1, 1, 1)) {
            Matrix left = Matrix.of(a, 0, 2, 2);
            Matrix right = Matrix.of(b, 0, 2, 2);
            Matrix result = Matrix.of(c, 0, 2, 2);
            Gemm.transposedProduct(left, right, 1, result);
            assertThat(c.toArray(0, 4)).containsExactly(302, 3011, 403, 4021);
            Gemm.productTransposed(left, right, 0, result);
            assertThat(c.toArray(0, 4)).containsExactly(21, 2100, 43, 4300);
            Gemm.affine(left, right, new float[] {5, 6}, result);
            assertThat(c.toArray(0, 4)).containsExactly(206, 2016, 408, 4036);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 200, 400, 401, 800, 1600, 3200, 6400}) // whole, in 2, 4 and 8 pieces, odd, and whole again
    void stepProductsInPiecesGiveTheWholeProduct(int columns) {
        int rows = 30;
        int inner = 96;
        try (FloatMemory a = random(rows * inner);
                FloatMemory b = random(columns * inner);
                FloatMemory whole = random(rows * columns);
                FloatMemory pieces = random(rows * columns)) {
            Matrix left = Matrix.of(a, 0, rows, inner);
            Matrix right = Matrix.of(b, 0, inner, columns);
            Matrix wide = Matrix.of(b, 0, columns, inner);
            Gemm.product(left, right, 1, Matrix.of(whole, 0, rows, columns));
            Gemm.stepProduct(left, right, 1, Matrix.of(pieces, 0, rows, columns));
            assertThat(pieces.toArray(0, rows * columns))
                    .containsExactly(whole.toArray(0, rows * columns), within(1e-4f));
            Gemm.productTransposed(left, wide, 0, Matrix.of(whole, 0, rows, columns));
            Gemm.stepProductTransposed(left, wide, 0, Matrix.of(pieces, 0, rows, columns));
            assertThat(pieces.toArray(0, rows * columns))
                    .containsExactly(whole.toArray(0, rows * columns), within(1e-4f));
        }
    }

    @Test
    void columnSumsAreTakenOverAllRowsOfAView() {
        int rows = 5000; // more than the vector of ones first holds
        try (FloatMemory a = FloatMemory.allocate(3L * rows);
                FloatMemory sums = filled(9, 9, 9)) {
            a.repeat(0, new float[] {1, 2, 3}, rows);
            Gemm.columnSums(Matrix.of(a, 0, rows, 3).columns(1, 2), sums, 1);
            assertThat(sums.toArray(0, 3)).containsExactly(9, 2 * rows, 3 * rows);
        }
    }

    private static FloatMemory random(int count) {
        var random = new SplittableRandom(3);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return filled(values);
    }

    @Test
    void shapesThatDisagreeOrLeaveTheirMemoryAreRefusedBeforeBlasSeesThem() {
        try (FloatMemory a = FloatMemory.allocate(4)) {
            Matrix square = Matrix.of(a, 0, 2, 2);
            assertThatThrownBy(() -> Matrix.of(a, 1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> square.columns(1, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Gemm.product(square, square.rows(0, 1), 0, square))
                    .hasMessageContaining("shapes of a product disagree");
        }
    }

    private static FloatMemory filled(float... values) {
        FloatMemory memory = FloatMemory.allocate(values.length);
        memory.write(0, values, values.length);
        return memory;
    }
}
