// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("nlb").location("nlb").regions(&[
    RegionHosts::new("ap-southeast-1", "nlb.ap-southeast-1.aliyuncs.com")
        .vpc("nlb-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "nlb.cn-beijing.aliyuncs.com")
        .vpc("nlb-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "nlb.cn-chengdu.aliyuncs.com")
        .vpc("nlb-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "nlb.cn-hangzhou.aliyuncs.com")
        .vpc("nlb-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "nlb.cn-hongkong.aliyuncs.com")
        .vpc("nlb-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "nlb.cn-qingdao.aliyuncs.com")
        .vpc("nlb-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "nlb.cn-shanghai.aliyuncs.com")
        .vpc("nlb-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "nlb.cn-shenzhen.aliyuncs.com")
        .vpc("nlb-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "nlb.cn-zhangjiakou.aliyuncs.com")
        .vpc("nlb-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "nlb.eu-central-1.aliyuncs.com")
        .vpc("nlb-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "nlb.eu-west-1.aliyuncs.com")
        .vpc("nlb-vpc.eu-west-1.aliyuncs.com"),
]);
