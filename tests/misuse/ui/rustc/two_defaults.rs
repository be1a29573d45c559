//! A string enum has a default already.

use aliyun_rpc_core::RpcEnum;

#[derive(Default, RpcEnum)]
enum A {
    #[default]
    On,
    Unknown(String),
}

fn main() {}
