import type { ToldPost } from "@/demo/telling";

/** The one post that tells real events: every fact in it is public, and nothing is added to them. */
export const highlightsOf2018: ToldPost = {
  slug: "highlights-of-2018",
  kind: "highlights",
  title: "Highlights of 2018",
  lede: "Half of this year went into large workshops on funding and commissioning, and the work in Barking and Dagenham reached two years. For 2019 we have made one resolution together: to be bold.",
  body: `The Collaborate team ends 2018 with one resolution, made together: to be bold in working for the future we want. We came to it by looking back over twelve months of work and asking what they had taught us. It has been a full year for us, and a hard one for the country.

## Funding and commissioning

For six months we brought commissioners, providers and funders together in large workshops, in different parts of the country. All of them are finding ways to fund and commission that start from people and depend on working together. The Big Lottery Fund supported this work, and we are grateful.

The workshops built on [A Whole New World](/reports/a-whole-new-world), a report written with Toby Lowe. It has had 8,000 views so far, and the figure is still rising.

A second report is due in February 2019. It will hold examples and practical steps, so that people can fund and commission in ways that match how complicated social problems are.

## Two years in Barking and Dagenham

Lankelly Chase’s inquiry into place-based system change is two years old in [Barking and Dagenham](/places/barking-and-dagenham). We have worked on it there at different levels of the system.

Some of it worked well, some of it was more challenging, and all of it taught us something we can use. It showed us more of what changing a system asks of one place, and what Lankelly Chase’s [system behaviours](/behaviours) mean once they have an address.

The findings are not set out here. They will be published in 2019.

## A grand challenge

Next year we hope to bring new partners together around some of the borough’s deep-rooted problems. We call this a grand challenge. It will draw on what Mariana Mazzucato has written about mission-oriented innovation. It is a hope for 2019, and we put it no higher than that.

## Being bold, starting in January

We have found the questions behind our resolution. They will be in the January newsletter, with some first thoughts on how to keep it.

The year’s progress belongs to our partners as much as to us. Thank you for it. The four cards with this post give you the year in two minutes.`,
  pull: "Some of it worked well, some of it was more challenging, and all of it taught us something we can use.",
  next: "The January newsletter brings the questions behind our resolution. The new report follows in February 2019.",
  cards: [
    {
      theme: "funding-and-commissioning",
      kicker: "Funding and commissioning",
      fact: "8,000 views",
      text: "That is how often A Whole New World, our report with Toby Lowe, has been viewed so far. Commissioners, providers and funders came to six months of large workshops, supported by the Big Lottery Fund.",
      next: "A new report, with examples and practical steps, is due in February 2019.",
    },
    {
      theme: "neighbourhoods-and-participation",
      kicker: "Barking and Dagenham, with Lankelly Chase",
      fact: "Two years in",
      text: "We worked at different levels of the system in Lankelly Chase’s inquiry into place-based system change. Some things worked well; some were more challenging.",
      place: "barking-and-dagenham",
      next: "What we learned will be published in 2019.",
    },
    {
      theme: "governance-and-leadership",
      kicker: "The next step in the borough",
      fact: "A grand challenge",
      text: "We hope to form new collaborations around deep-rooted problems in the borough. The approach draws on Mariana Mazzucato’s writing about mission-oriented innovation.",
      place: "barking-and-dagenham",
      next: "Building on two years of work, we hope to begin in 2019.",
    },
    {
      kicker: "Our resolution",
      fact: "Be bold",
      text: "The team looked back over twelve months, looked ahead, and made one resolution together: to be bold in working for the future we want.",
      next: "The questions behind it are coming in the January newsletter.",
    },
  ],
  author: "morwenna-quick",
  published: "2018-12-19T14:25",
  place: "barking-and-dagenham",
  inquiry: true,
  illustrative: false,
};
