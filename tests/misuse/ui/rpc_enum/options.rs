//! A variant has a name only.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A {
    #[rpc(json)]
    On,
    #[rpc(name = "")]
    Off,
    #[rpc(name = 3)]
    Third,
    #[rpc(name = "X", name = "Y")]
    Fourth,
    #[rpc(name = "Unknown")]
    Unknown(String),
}

fn main() {}
