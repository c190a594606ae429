package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineMemoryTest {
    private static final String HANDED_OUT = "org.bytedeco.javacpp.maxBytes";
    private static final String WHOLE_PROCESS = "org.bytedeco.javacpp.maxPhysicalBytes";
    private Map<String, String> before;

    @BeforeEach
    void forget() {
        before = Stream.of(HANDED_OUT, WHOLE_PROCESS)
                .filter(name -> System.getProperty(name) != null)
                .collect(Collectors.toMap(name -> name, System::getProperty));
        before.keySet().forEach(System::clearProperty);
    }

    @AfterEach
    void putBack() {
        System.clearProperty(HANDED_OUT);
        System.clearProperty(WHOLE_PROCESS);
        before.forEach(System::setProperty);
    }

    @Test
    void nativeMemoryIsAShareOfTheMachineAndTheSystemIsNotAskedAtEachAllocation() {
        EngineMemory.bound(10_000_000_000L);
        assertThat(System.getProperty(HANDED_OUT)).isEqualTo("4000000000");
        assertThat(System.getProperty(WHOLE_PROCESS)).isEqualTo("0");
    }

    @Test
    void aLimitGivenByTheUserStays() {
        System.setProperty(HANDED_OUT, "2g");
        EngineMemory.bound(10_000_000_000L);
        assertThat(System.getProperty(HANDED_OUT)).isEqualTo("2g");
    }
}
