//! Random signed requests, one line of JSON each, for a verifier that shares no code with this project.
//!
//! A line holds the request as it goes over the wire, the secret of its key, and the parameters that were meant:
//! `{"method", "target", "host", "headers": [[name, value]], "body": hex, "secret", "params": {name: value}}`.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{Dynamic, Encoded, MAX_TARGET, Operation, RESERVED};
use aliyun_rpc_core::sign::{SignedRequest, Signing};
use aliyun_rpc_core::{Algorithm, Credentials, Format};

use crate::naughty::NAUGHTY;

/// Chance that is the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn word(&mut self, letters: &[u8], most: usize) -> String {
        let length = 1 + self.below(most);
        (0..length)
            .map(|_| char::from(self.pick(letters)))
            .collect()
    }

    /// Any characters of Unicode, of each length in UTF-8 alike.
    fn characters(&mut self, most: usize) -> String {
        let length = self.below(most);
        (0..length)
            .filter_map(|_| {
                let end = self.pick(&[0x80, 0x800, 0x1_0000, 0x11_0000]);
                char::from_u32(u32::try_from(self.below(end)).unwrap())
            })
            .collect()
    }

    fn text(&mut self) -> String {
        match self.below(5) {
            0 => self.pick(NAUGHTY).to_owned(),
            1 => self.characters(12),
            2 => [self.pick(NAUGHTY), self.pick(NAUGHTY)].concat(),
            _ => self.word(b"ABCXYZabcxyz0189-_.~ +*%&=/!'()", 24),
        }
    }

    fn name(&mut self) -> String {
        match self.below(8) {
            0 => self.pick(NAUGHTY).to_owned(),
            1 => format!("{}.{}", self.characters(4), self.below(20)),
            2 => format!(
                "Tag.{}.{}",
                1 + self.below(12),
                self.pick(&["Key", "Value"])
            ),
            3 => self.word(b"abcdefgXYZ-_.~", 9),
            _ => {
                let first = self.word(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
                first + &self.word(b"abcdefghijklmnopqrstuvwxyzABC019", 12)
            }
        }
    }
}

/// Writes this many lines.
pub(crate) fn write(count: u64, seed: u64, into: &mut dyn Write) -> io::Result<()> {
    let mut chance = Chance(seed);
    for number in 0..count {
        line(&mut chance, number, into)?;
    }
    into.flush()
}

fn params(chance: &mut Chance) -> BTreeMap<String, String> {
    let count = match chance.below(10) {
        0 => 0,
        1 => chance.below(60),
        _ => chance.below(8),
    };
    (0..count)
        .map(|_| (chance.name(), chance.text()))
        .filter(|(name, _)| !name.is_empty() && !RESERVED.contains(&name.as_str()))
        .collect()
}

fn line(chance: &mut Chance, number: u64, into: &mut dyn Write) -> io::Result<()> {
    let algorithm = chance.pick(&[Algorithm::HmacSha1, Algorithm::Acs3HmacSha256]);
    let secret = match chance.below(4) {
        0 => format!("s{}", chance.characters(8)),
        _ => chance.word(b"ABCXYZabcxyz0189+/=&% ", 30),
    };
    // Blanks around a secret are refused as a mistake.
    let secret = format!("k{}k", secret.trim());
    let token = chance.word(b"ABCXYZabcxyz0189+/=%&~*", 60);
    let id = chance.word(b"ABCXYZabcxyz0189.", 24);
    let credentials = match chance.one_in(2) {
        true => Credentials::sts(id, secret.as_str(), token.as_str()),
        false => Credentials::new(id, secret.as_str()),
    };
    let host = chance.pick(&[
        "config.aliyuncs.com",
        "ecs-vpc.cn-beijing.aliyuncs.com",
        "127.0.0.1:8080",
        "[::1]:1",
    ]);
    let nonce = chance.word(b"0123456789abcdef-", 40);
    let seconds = Duration::from_secs(chance.next() % 4_000_000_000);
    let time = SystemTime::UNIX_EPOCH + seconds;
    let product = chance.word(b"ABCabc", 6);
    let action = chance.word(b"ABCXYZabcxyz", 20);
    let operation = Operation {
        product: &product,
        version: "2020-01-02",
        name: &action,
        method: chance.pick(&[Method::Get, Method::Post]),
        body: BodyStyle::Form,
        anonymous: false,
    };
    let params = params(chance);
    let mut dynamic = Dynamic::new();
    for (name, value) in params.iter().rev() {
        dynamic.push(
            name.as_str(),
            value.as_str(),
            chance.pick(&[Place::Query, Place::Body]),
        );
    }
    let mut signing = Signing::new(&credentials, host, time, &nonce);
    signing.algorithm = algorithm;
    signing.format = chance.pick(&[Format::Json, Format::Xml]);
    signing.common_in_query = chance.one_in(4);
    let encoded = Encoded::dynamic(operation, &dynamic);
    let encoded = encoded.unwrap_or_else(|error| panic!("case {number}: {error}: {params:?}"));
    match signing.sign(&operation, &encoded) {
        Ok(signed) => describe(&signed, host, &secret, &params, into),
        // URLs have an end.
        Err(error) => {
            let length: usize = params
                .iter()
                .map(|(name, value)| name.len() + value.len())
                .sum();
            assert!(
                length > MAX_TARGET / 16 && operation.method == Method::Get,
                "case {number}: {error}: {params:?}"
            );
            line(chance, number, into)
        }
    }
}

fn describe(
    signed: &SignedRequest,
    host: &str,
    secret: &str,
    params: &BTreeMap<String, String>,
    into: &mut dyn Write,
) -> io::Result<()> {
    let headers: Vec<_> = signed.headers().collect();
    let body: String = signed
        .body()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let line = serde_json::json!({
        "method": signed.method().as_str(),
        "target": signed.target(),
        "host": host,
        "headers": headers,
        "body": body,
        "secret": secret,
        "params": params,
    });
    writeln!(into, "{line}")
}
