package io.github.roviec.office.notifications.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The other end of Web Push: decrypts with HMAC written out step by step, as RFC 8291 section 3.4 does, so that it
/// shares nothing with the side that encrypts.
final class TestBrowser {

    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    TestBrowser() {
        try {
            keys = Curve.newKeys();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        new SecureRandom().nextBytes(auth);
    }

    byte[] p256dh() {
        return Curve.bytes((ECPublicKey) keys.getPublic());
    }

    byte[] auth() {
        return auth.clone();
    }

    String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(p256dh());
    }

    String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(auth);
    }

    byte[] read(byte[] body) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(body);
        byte[] salt = next(in, 16);
        int record = in.getInt();
        byte[] theirs = next(in, in.get());
        byte[] sealed = next(in, in.remaining());
        if (sealed.length > record) {
            throw new AssertionError("more than one record");
        }
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(Curve.point(theirs), true);
        byte[] prkKey = hmac(auth, agreement.generateSecret());
        byte[] input = hmac(prkKey, ascii("WebPush: info\0"), p256dh(), theirs, new byte[] {1});
        byte[] prk = hmac(salt, input);
        byte[] key = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: aes128gcm\0"), new byte[] {1}), 16);
        byte[] nonce = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: nonce\0"), new byte[] {1}), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(sealed);
        if (padded[padded.length - 1] != 2) {
            throw new AssertionError("not the last record");
        }
        return Arrays.copyOf(padded, padded.length - 1);
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
