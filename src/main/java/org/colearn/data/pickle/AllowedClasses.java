package org.colearn.data.pickle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.razorvine.pickle.IObjectConstructor;
import org.colearn.data.DataException;

/**
 * The only Python classes and functions a pickle may name, each with a harmless equivalent of ours.
 *
 * <p>The library's own table is not asked: it turns unknown classes into dictionaries, and knows more than data need.
 */
final class AllowedClasses {
    private static final Map<String, IObjectConstructor> ALLOWED = allowed();

    private AllowedClasses() {}

    /** The equivalent, or a refusal that gives the name. */
    static IObjectConstructor of(String module, String name) {
        IObjectConstructor constructor = ALLOWED.get(module + "." + name);
        if (constructor == null) {
            throw new DataException("it names " + module + "." + name + ", which is not data and is never run here;"
                    + " save plain NumPy arrays, lists and dictionaries instead");
        }
        return constructor;
    }

    private static Map<String, IObjectConstructor> allowed() {
        var allowed = new HashMap<String, IObjectConstructor>();
        for (String core : List.of("numpy.core.", "numpy._core.")) {
            allowed.put(core + "multiarray._reconstruct", args -> new PickledArray());
            allowed.put(core + "multiarray.scalar", AllowedClasses::scalar);
            allowed.put(core + "numeric._frombuffer", AllowedClasses::fromBuffer);
        }
        // Only ever an argument of _reconstruct.
        allowed.put("numpy.ndarray", args -> new PickledArray());
        allowed.put("numpy.dtype", args -> new PickledType(PickledText.of(args[0])));
        allowed.put("collections.OrderedDict", AllowedClasses::ordered);
        allowed.put("_codecs.encode", args -> PickledText.bytes(args[0]));
        for (String builtins : List.of("builtins.", "__builtin__.")) {
            // Hashing what a file brings can take for ever, so sets stay lists.
            allowed.put(builtins + "set", AllowedClasses::list);
            allowed.put(builtins + "frozenset", AllowedClasses::list);
            allowed.put(builtins + "bytes", AllowedClasses::bytes);
            allowed.put(builtins + "bytearray", AllowedClasses::bytes);
        }
        return Map.copyOf(allowed);
    }

    private static Object scalar(Object[] args) {
        return new PickledArray().fill((PickledType) args[0], new Object[0], false, args[1]);
    }

    private static Object fromBuffer(Object[] args) {
        boolean fortran = PickledText.of(args[3]).equals("F");
        return new PickledArray().fill((PickledType) args[1], (Object[]) args[2], fortran, args[0]);
    }

    private static Object ordered(Object[] args) {
        var map = new LinkedHashMap<String, Object>();
        List<?> pairs = args.length == 0 ? List.of() : (List<?>) args[0];
        for (Object pair : pairs) {
            List<?> entry = pair instanceof Object[] tuple ? Arrays.asList(tuple) : (List<?>) pair;
            map.put(PickledText.of(entry.get(0)), entry.get(1));
        }
        return map;
    }

    private static Object list(Object[] args) {
        return args.length == 0 ? new ArrayList<>() : new ArrayList<>((List<?>) args[0]);
    }

    private static Object bytes(Object[] args) {
        return args.length == 0 ? new byte[0] : PickledText.bytes(args[0]);
    }
}
