//! A variant is no number.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
#[repr(u8)]
enum A {
    On = 1,
    Unknown(String) = 2,
}

fn main() {}
