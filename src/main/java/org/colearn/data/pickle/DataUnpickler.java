package org.colearn.data.pickle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.razorvine.pickle.Opcodes;
import net.razorvine.pickle.PickleUtils;
import net.razorvine.pickle.Unpickler;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;

/**
 * The library's machine without its doors: classes come from {@link AllowedClasses} only, no Java method is looked up by
 * name, lengths are compared with the file, no container from a file is hashed, and no step takes time that grows with
 * what was read before. Dictionaries keep their order and have texts as keys.
 */
final class DataUnpickler extends Unpickler {
    /** Asked once in so many instructions whether the objects of as many more still fit. */
    private static final int STRIDE = 1 << 16;

    private static final long STRIDE_BYTES = 128L * STRIDE;
    private static final int LONGEST_NUMBER = 24;

    private final BoundedInput bounded;
    private long instructions;

    DataUnpickler(BoundedInput bounded) {
        this.bounded = bounded;
    }

    Object load() throws IOException {
        return load(bounded);
    }

    @Override
    protected Object dispatch(short code) throws IOException {
        if (instructions++ % STRIDE == 0) {
            MemoryBudget.require(STRIDE_BYTES, "what was read so far");
        }
        return values(code) || containers(code) || classes(code) ? NO_RETURN_VALUE : super.dispatch(code);
    }

    /** Values that claim a length. */
    private boolean values(short code) throws IOException {
        switch (code) {
            case Opcodes.BINSTRING -> stack.add(text(4, StandardCharsets.ISO_8859_1));
            case Opcodes.BINUNICODE -> stack.add(text(4, StandardCharsets.UTF_8));
            case Opcodes.BINUNICODE8 -> stack.add(text(8, StandardCharsets.UTF_8));
            case Opcodes.BINBYTES -> stack.add(bounded.take(bounded.number(4)));
            case Opcodes.BINBYTES8, Opcodes.BYTEARRAY8 -> stack.add(bounded.take(bounded.number(8)));
            case Opcodes.LONG -> {
                String digits = PickleUtils.readline(input).replace("L", "");
                if (digits.length() > LONGEST_NUMBER) {
                    throw new DataException("it has a whole number of " + digits.length() + " digits; mend it");
                }
                stack.add(Long.parseLong(digits));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String text(int lengthBytes, Charset charset) throws IOException {
        return new String(bounded.take(bounded.number(lengthBytes)), charset);
    }

    private boolean containers(short code) {
        switch (code) {
            case Opcodes.EMPTY_DICT -> stack.add(new LinkedHashMap<String, Object>());
            case Opcodes.DICT -> stack.add(put(new LinkedHashMap<>(), stack.pop_all_since_marker()));
            case Opcodes.SETITEMS -> {
                List<Object> items = stack.pop_all_since_marker();
                put(dictionary(stack.peek()), items);
            }
            case Opcodes.SETITEM -> {
                Object value = stack.pop();
                Object key = stack.pop();
                dictionary(stack.peek()).put(PickledText.of(key), value);
            }
            case Opcodes.EMPTY_SET -> stack.add(new ArrayList<>());
            case Opcodes.FROZENSET -> stack.add(stack.pop_all_since_marker());
            case Opcodes.APPENDS, Opcodes.ADDITEMS -> {
                List<Object> items = stack.pop_all_since_marker();
                list(stack.peek()).addAll(items);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> put(Map<String, Object> map, List<Object> items) {
        for (int i = 0; i < items.size(); i += 2) {
            map.put(PickledText.of(items.get(i)), items.get(i + 1));
        }
        return map;
    }

    @SuppressWarnings("unchecked") // only this class and AllowedClasses make maps, and their keys are texts
    private static Map<String, Object> dictionary(Object target) {
        return (Map<String, Object>) target;
    }

    @SuppressWarnings("unchecked") // every list on the stack was made for objects
    private static List<Object> list(Object target) {
        return (List<Object>) target;
    }

    private boolean classes(short code) throws IOException {
        switch (code) {
            case Opcodes.GLOBAL -> {
                String module = PickleUtils.readline(input);
                stack.add(AllowedClasses.of(module, PickleUtils.readline(input)));
            }
            case Opcodes.STACK_GLOBAL -> {
                String name = PickledText.of(stack.pop());
                stack.add(AllowedClasses.of(PickledText.of(stack.pop()), name));
            }
            case Opcodes.BUILD -> build();
            case Opcodes.INST ->
                throw refused("an instance of " + PickleUtils.readline(input) + "." + PickleUtils.readline(input));
            case Opcodes.OBJ, Opcodes.NEWOBJ, Opcodes.NEWOBJ_EX -> throw refused("an instance of a class");
            case Opcodes.PERSID, Opcodes.BINPERSID, Opcodes.NEXT_BUFFER ->
                throw refused("a reference to data outside the file");
            case Opcodes.EXT1, Opcodes.EXT2, Opcodes.EXT4 -> throw refused("an extension code");
            case Opcodes.LONG4, Opcodes.POP_MARK -> throw refused("an instruction no data need");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void build() {
        Object[] state = (Object[]) stack.pop();
        if (stack.peek() instanceof PickledArray array) {
            array.restore(state);
        } else if (stack.peek() instanceof PickledType type) {
            type.restore(state);
        } else {
            throw refused("a state for something that has none");
        }
    }

    private static DataException refused(String what) {
        return new DataException("it holds " + what + "; save plain NumPy arrays, lists and dictionaries instead");
    }
}
