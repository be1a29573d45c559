//! The vectors give RSA keys as numbers; we sign with PEM, in both of its forms.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use num_bigint::BigUint;

use crate::json::Json;

/// The file's key as PKCS#1.
pub(crate) fn pem(file: &Json) -> Result<String, String> {
    Ok(armour("RSA PRIVATE KEY", &pkcs1(file)?))
}

/// The file's key as PKCS#8: the other form wrapped, with the name of the algorithm.
pub(crate) fn pem_pkcs8(file: &Json) -> Result<String, String> {
    // rsaEncryption, without parameters.
    let algorithm = [
        0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0,
    ];
    let content = [
        der(0x02, &[0]),
        der(0x30, &algorithm),
        der(0x04, &pkcs1(file)?),
    ]
    .concat();
    Ok(armour("PRIVATE KEY", &der(0x30, &content)))
}

fn armour(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .filter_map(|line| std::str::from_utf8(line).ok())
        .collect();
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}

fn pkcs1(file: &Json) -> Result<Vec<u8>, String> {
    let key = file
        .get("rsa_private_key")
        .ok_or("the file has no `rsa_private_key`")?;
    let number = |name: &str| {
        BigUint::parse_bytes(key.text(name)?.as_bytes(), 16).ok_or(format!("`{name}` is not hex"))
    };
    let [n, e, d] = [number("n")?, number("e")?, number("d")?];
    let [mut p, mut q] = [number("p")?, number("q")?];
    if p < q {
        std::mem::swap(&mut p, &mut q);
    }
    let one = BigUint::from(1u8);
    let inverse = q.modinv(&p).ok_or("p and q do not fit together")?;
    let numbers = [
        BigUint::from(0u8),
        n,
        e,
        d.clone(),
        p.clone(),
        q.clone(),
        &d % (&p - &one),
        &d % (&q - &one),
        inverse,
    ];
    let content: Vec<u8> = numbers
        .iter()
        .flat_map(|number| {
            let mut bytes = number.to_bytes_be();
            // A leading bit would make the number negative.
            if bytes.first().is_some_and(|first| first & 0x80 != 0) {
                bytes.insert(0, 0);
            }
            der(0x02, &bytes)
        })
        .collect();
    Ok(der(0x30, &content))
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let length = content.len().to_be_bytes();
    let digits: Vec<u8> = length
        .iter()
        .copied()
        .skip_while(|byte| *byte == 0)
        .collect();
    match digits.as_slice() {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            out.push(0x80 | u8::try_from(long.len()).unwrap_or(8));
            out.extend(long);
        }
    }
    out.extend(content);
    out
}
