package io.github.roviec.office.notifications.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts a message for one browser (RFC 8291, content coding `aes128gcm` of RFC 8188): one record.
final class Encryption {

    private static final int RECORD = 4_096;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int SECRET_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Encryption() {}

    /// @param p256dh the browser's public key, 65 bytes
    /// @param auth   the browser's secret, 16 bytes
    static byte[] of(byte[] text, byte[] p256dh, byte[] auth) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(text, p256dh, auth, Curve.newKeys(), salt);
    }

    /// @param ours a key pair for this message only
    static byte[] of(byte[] text, byte[] p256dh, byte[] auth, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        byte[] own = Curve.bytes((ECPublicKey) ours.getPublic());
        byte[] input = expand(shared(ours, p256dh), auth, joined(ascii("WebPush: info\0"), p256dh, own), SECRET_BYTES);
        byte[] key = expand(input, salt, ascii("Content-Encoding: aes128gcm\0"), KEY_BYTES);
        byte[] nonce = expand(input, salt, ascii("Content-Encoding: nonce\0"), NONCE_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] record = Arrays.copyOf(text, text.length + 1);
        record[text.length] = LAST_RECORD;
        byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
        return joined(salt, size, new byte[] {(byte) own.length}, own, cipher.doFinal(record));
    }

    private static byte[] shared(KeyPair ours, byte[] theirs) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(Curve.point(theirs), true);
        return agreement.generateSecret();
    }

    private static byte[] expand(byte[] secret, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
