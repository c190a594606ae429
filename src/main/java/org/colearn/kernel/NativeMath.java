package org.colearn.kernel;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Starts the native mathematics of this process in the right order; every entry to ND4J goes through {@link #ready()}.
 *
 * <p>OpenBLAS reads its environment once, while its library loads, so the kernels are chosen before any native class is
 * touched. Every product then runs on the calling thread: trainings run side by side, one thread each, and a sum is always
 * taken in the same order, so the same seed gives the same bits.
 */
public final class NativeMath {
    private static final Logger LOG = Logger.getLogger(NativeMath.class.getName());
    private static final String CORE_TYPE = "OPENBLAS_CORETYPE";
    private static final List<String> SINGLE_THREADED =
            List.of("SD_MAX_THREADS", "SD_MASTER_THREADS", "OMP_NUM_THREADS");

    private NativeMath() {}

    /** Chooses kernels, loads the native libraries and sets one thread per caller; does so once, on the first call. */
    public static void ready() {
        Started.touch();
    }

    /** Name of the kernels that OpenBLAS runs on, or "unknown" where another library stands in for it. */
    static String kernels() {
        ready();
        var name = Loader.addressof("openblas_get_corename");
        return name == null || name.isNull()
                ? "unknown"
                : Function.getFunction(new Pointer(name.address())).invokeString(new Object[0], false);
    }

    /** Its class initialiser runs once, and other threads wait for it. */
    private static final class Started {
        static {
            prepareEnvironment();
            // The thread count holds only once ND4J has initialised, hence the array first.
            Nd4j.zeros(1).close();
            openblas_nolapack.blas_set_num_threads(1);
            // ND4J has just given the thread that initialises it a team of its own, whose other members would spin
            // between
            // operations and take a core from whatever runs beside this training.
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
            // oneDNN would build a kernel for every call: milliseconds for the softmax of 30 rows.
            Nd4j.getEnvironment().allowHelpers(false);
        }

        static void touch() {
            // running the initialiser is all
        }
    }

    private static void prepareEnvironment() {
        if (!Platform.isLinux()) {
            return; // elsewhere OpenBLAS chooses, and ND4J's own thread count stands
        }
        CoreType.ofThisMachine().ifPresent(kernels -> {
            set(CORE_TYPE, kernels);
            LOG.log(Level.INFO, "OpenBLAS kernels: {0}.", System.getenv().getOrDefault(CORE_TYPE, kernels));
        });
        // ND4J takes its thread counts from here only; its setters do not lower them.
        SINGLE_THREADED.forEach(name -> set(name, "1"));
    }

    /** Sets a variable of this process for the native libraries, unless the user has set it. */
    private static void set(String name, String value) {
        if (System.getenv(name) != null) {
            return;
        }
        try {
            Function setenv = NativeLibrary.getInstance("c").getFunction("setenv");
            if (setenv.invokeInt(new Object[] {name, value, 1}) != 0) {
                LOG.log(Level.WARNING, "{0} could not be set; training may be slow.", name);
            }
        } catch (UnsatisfiedLinkError noCLibrary) {
            LOG.log(Level.WARNING, "The environment could not be set; training may be slow.", noCLibrary);
        }
    }
}
