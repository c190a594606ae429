package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.colearn.ui.shell.RecentFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceListTest {
    private final Preferences memory = Preferences.userRoot().node("colearn-workbench-test-sources");
    private final SourceList sources = new SourceList(List.of("one", "two"), memory);

    @AfterEach
    void forget() throws BackingStoreException {
        memory.removeNode();
    }

    @Test
    void samplesComeFirstThenFilesLatestFirst() {
        sources.use("/data/a.npz");
        sources.use("/data/b.npz");

        assertThat(sources.entries()).containsExactly("sample:one", "sample:two", "/data/b.npz", "/data/a.npz");
    }

    @Test
    void recentFilesAreRememberedAndSamplesAreNot() {
        sources.use("sample:one");
        sources.use("/data/a.npz");

        assertThat(new SourceList(List.of("three"), memory).entries()).containsExactly("sample:three", "/data/a.npz");
    }

    @Test
    void aSampleSaysWhatItIsForAndAFileWhereItIs() {
        assertThat(SourceList.help("sample:placebo")).contains("belong to other utterances");
        assertThat(SourceList.help("/data/a.npz")).isEqualTo("/data/a.npz");
        assertThat(SourceList.help("sample:one")).isEqualTo("sample:one");
    }

    @Test
    void onlyTheLatestFilesAreKept() {
        for (int i = 0; i < 12; i++) {
            sources.use("/data/" + i);
        }

        assertThat(sources.entries())
                .hasSize(2 + RecentFiles.MOST)
                .contains("/data/11")
                .doesNotContain("/data/3");
    }

    @Test
    void titlesAreShort() {
        assertThat(SourceList.title("sample:iemocap-like")).isEqualTo("IEMOCAP-like sample");
        assertThat(SourceList.title("sample:new-one")).isEqualTo("new-one sample");
        assertThat(SourceList.title("/far/away/mosi.npz")).isEqualTo("mosi.npz");
    }
}
