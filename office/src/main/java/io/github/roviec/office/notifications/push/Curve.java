package io.github.roviec.office.notifications.push;

import io.github.roviec.office.base.Refusal;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/// Points of the curve P-256 as Web Push writes them: 65 bytes, 0x04 before x and y.
final class Curve {

    static final int POINT_BYTES = 65;

    private static final String NAME = "secp256r1";
    private static final int HALF = 32;
    private static final byte UNCOMPRESSED = 4;

    private Curve() {}

    static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec(NAME));
        return keys.generateKeyPair();
    }

    static byte[] bytes(ECPublicKey key) {
        byte[] point = new byte[POINT_BYTES];
        point[0] = UNCOMPRESSED;
        write(key.getW().getAffineX(), point, 1);
        write(key.getW().getAffineY(), point, 1 + HALF);
        return point;
    }

    private static void write(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, into, at + HALF - length, length);
    }

    /// Refuses with `push.keys` what is no point of the curve: another one would give away the secret.
    static ECPublicKey point(byte[] bytes) {
        try {
            if (bytes.length == POINT_BYTES && bytes[0] == UNCOMPRESSED) {
                ECParameterSpec curve = curve();
                ECPoint point = new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + HALF)),
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1 + HALF, POINT_BYTES)));
                if (isOn(curve.getCurve(), point)) {
                    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
                }
            }
        } catch (GeneralSecurityException e) {
            // refused below
        }
        throw new Refusal("push.keys");
    }

    private static boolean isOn(EllipticCurve curve, ECPoint point) {
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y)
                        .mod(p)
                        .equals(x.pow(3)
                                .add(curve.getA().multiply(x))
                                .add(curve.getB())
                                .mod(p));
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(NAME));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
