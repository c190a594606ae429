package org.colearn.data.npz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy itself wrote; make_kinds.py beside them made them. */
class NpzFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"f2", "f4", "f8", "big_f4", "big_f8", "fortran_f4"})
    void everyKindOfFloatIsReadInRowMajorOrder(String name) {
        var array = (NpzArray.Floats) read("kinds.npz", name);

        assertThat(array.shape()).containsExactly(2, 3);
        assertThat(array.values()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "big_i4", "fortran_i8"})
    void everyKindOfWholeNumberIsReadInRowMajorOrder(String name) {
        var array = (NpzArray.Wholes) read("kinds.npz", name);

        assertThat(array.shape()).containsExactly(2, 3);
        assertThat(array.values()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(array.toFloats().values()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void signsOfSmallWholeNumbersAreKept() {
        assertThat(((NpzArray.Wholes) read("kinds.npz", "negative")).values()).containsExactly(-1, -2);
    }

    @Test
    void booleansAreZeroOrOne() {
        assertThat(((NpzArray.Wholes) read("kinds.npz", "b1")).values()).containsExactly(0, 1, 0, 1, 0, 1);
    }

    @Test
    void threeAxesInFortranOrderAreSorted() {
        var array = (NpzArray.Floats) read("kinds.npz", "fortran_3d");

        assertThat(IntStream.range(0, 24).allMatch(i -> array.values()[i] == i)).isTrue();
    }

    @Test
    void textsOfBothKindsAreRead() {
        assertThat(((NpzArray.Texts) read("kinds.npz", "wide")).values())
                .containsExactly("", "a", "\u00e9\u20ac", "\ud83d\ude00", "two words", "z");
        assertThat(((NpzArray.Texts) read("kinds.npz", "bytes")).values())
                .containsExactly("", "a", "bc", "d", "e", "f");
        assertThat(((NpzArray.Texts) read("kinds.npz", "big_wide")).values()).containsExactly("x", "yz");
    }

    @Test
    void aScalarHasNoAxesAndAnEmptyArrayNoValues() {
        assertThat(read("kinds.npz", "scalar").shape()).isEmpty();
        assertThat(((NpzArray.Floats) read("kinds.npz", "scalar")).values()).containsExactly(2.5f);
        assertThat(read("kinds.npz", "empty").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objects | holds Python objects, which are never run here",
                "complex | holds values of the type c8",
                "dates | holds values of the type M8",
                "records | holds records or Python objects"
            })
    void otherKindsAreRefusedByName(String name, String sentence) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> read("refused.npz", name))
                .withMessageContaining("refused.npz (array '" + name + "') " + sentence);
    }

    @Test
    void aMissingArrayIsRefusedWithTheNamesThatAreThere() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> read("refused.npz", "label"))
                .withMessageEndingWith("has no array 'label'; it has objects, complex, dates, records.");
    }

    private static NpzArray read(String file, String name) {
        try (NpzFile npz = NpzFile.open(resource(file))) {
            return npz.array(name);
        }
    }

    private static Path resource(String file) {
        try {
            return Path.of(NpzFileTest.class.getResource(file).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
