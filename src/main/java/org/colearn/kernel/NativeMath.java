package org.colearn.kernel;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

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

    private NativeMath() {}

    /** Chooses kernels, loads the native libraries and sets one thread per caller; does so once, on the first call. */
    public static void ready() {
        Started.touch();
    }

    /** Its class initialiser runs once, and other threads wait for it. */
    private static final class Started {
        static {
            chooseKernels();
            // The thread count holds only once ND4J has initialised, hence the array first.
            Nd4j.zeros(1).close();
            openblas_nolapack.blas_set_num_threads(1);
            Nd4j.getEnvironment().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
        }

        static void touch() {
            // running the initialiser is all
        }
    }

    private static void chooseKernels() {
        String own = System.getenv(CORE_TYPE);
        if (own != null) {
            LOG.log(Level.INFO, "OpenBLAS kernels: {0}, as the environment says.", own);
            return;
        }
        if (!Platform.isLinux()) {
            return;
        }
        CoreType.ofThisMachine().ifPresent(NativeMath::setCoreType);
    }

    private static void setCoreType(String kernels) {
        try {
            Function setenv = NativeLibrary.getInstance("c").getFunction("setenv");
            int failed = setenv.invokeInt(new Object[] {CORE_TYPE, kernels, 1});
            LOG.log(
                    failed == 0 ? Level.INFO : Level.WARNING,
                    failed == 0
                            ? "OpenBLAS kernels: {0}, chosen from the flags of the processor."
                            : "OpenBLAS kernels could not be set to {0}; matrix products may be slow.",
                    kernels);
        } catch (UnsatisfiedLinkError noCLibrary) {
            LOG.log(Level.WARNING, "OpenBLAS kernels could not be set; matrix products may be slow.", noCLibrary);
        }
    }
}
