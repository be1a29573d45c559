//! A secret has no text form.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    password: Option<Secret<String>>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    println!("{}", A::new().password.unwrap());
}
