// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("resourcesharing")
    .location("resourcesharing")
    .regions(&[
        RegionHosts::new(
            "ap-northeast-1",
            "resourcesharing.ap-northeast-1.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-northeast-1.aliyuncs.com"),
        RegionHosts::new(
            "ap-northeast-2",
            "resourcesharing.ap-northeast-2.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-northeast-2.aliyuncs.com"),
        RegionHosts::new(
            "ap-southeast-1",
            "resourcesharing.ap-southeast-1.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new(
            "ap-southeast-3",
            "resourcesharing.ap-southeast-3.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-southeast-3.aliyuncs.com"),
        RegionHosts::new(
            "ap-southeast-5",
            "resourcesharing.ap-southeast-5.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-southeast-5.aliyuncs.com"),
        RegionHosts::new(
            "ap-southeast-6",
            "resourcesharing.ap-southeast-6.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-southeast-6.aliyuncs.com"),
        RegionHosts::new(
            "ap-southeast-7",
            "resourcesharing.ap-southeast-7.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.ap-southeast-7.aliyuncs.com"),
        RegionHosts::new("cn-beijing", "resourcesharing.cn-beijing.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-beijing.aliyuncs.com"),
        RegionHosts::new("cn-chengdu", "resourcesharing.cn-chengdu.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-chengdu.aliyuncs.com"),
        RegionHosts::new("cn-guangzhou", "resourcesharing.cn-guangzhou.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-guangzhou.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou", "resourcesharing.cn-hangzhou.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-hangzhou.aliyuncs.com"),
        RegionHosts::new("cn-heyuan", "resourcesharing.cn-heyuan.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-heyuan.aliyuncs.com"),
        RegionHosts::new(
            "cn-heyuan-acdr-1",
            "resourcesharing.cn-heyuan-acdr-1.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        RegionHosts::new("cn-hongkong", "resourcesharing.cn-hongkong.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-hongkong.aliyuncs.com"),
        RegionHosts::new("cn-huhehaote", "resourcesharing.cn-huhehaote.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-huhehaote.aliyuncs.com"),
        RegionHosts::new("cn-qingdao", "resourcesharing.cn-qingdao.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-qingdao.aliyuncs.com"),
        RegionHosts::new("cn-shanghai", "resourcesharing.cn-shanghai.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-shanghai.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen", "resourcesharing.cn-shenzhen.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-shenzhen.aliyuncs.com"),
        RegionHosts::new("cn-wuhan-lr", "resourcesharing.cn-wuhan-lr.aliyuncs.com")
            .vpc("resourcesharing-vpc.cn-wuhan-lr.aliyuncs.com"),
        RegionHosts::new(
            "cn-wulanchabu",
            "resourcesharing.cn-wulanchabu.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.cn-wulanchabu.aliyuncs.com"),
        RegionHosts::new(
            "cn-zhangjiakou",
            "resourcesharing.cn-zhangjiakou.aliyuncs.com",
        )
        .vpc("resourcesharing-vpc.cn-zhangjiakou.aliyuncs.com"),
        RegionHosts::new("eu-central-1", "resourcesharing.eu-central-1.aliyuncs.com")
            .vpc("resourcesharing-vpc.eu-central-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1", "resourcesharing.eu-west-1.aliyuncs.com")
            .vpc("resourcesharing-vpc.eu-west-1.aliyuncs.com"),
        RegionHosts::new("me-central-1", "resourcesharing.me-central-1.aliyuncs.com")
            .vpc("resourcesharing-vpc.me-central-1.aliyuncs.com"),
        RegionHosts::new("us-east-1", "resourcesharing.us-east-1.aliyuncs.com")
            .vpc("resourcesharing-vpc.us-east-1.aliyuncs.com"),
        RegionHosts::new("us-west-1", "resourcesharing.us-west-1.aliyuncs.com")
            .vpc("resourcesharing-vpc.us-west-1.aliyuncs.com"),
    ]);
