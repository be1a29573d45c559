//! A table of endpoints is no text.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", endpoints = HOST)]
struct A {
    name: String,
}

const HOST: &str = "config.aliyuncs.com";

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
